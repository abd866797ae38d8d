package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.FunctionTypes;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonAttribute;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@code shop.callbacks} in Python for {@link Callbacks}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonCallbacks implements Callbacks {
  private static final PythonType<Runnable> RUNNABLE = FunctionTypes.function(
      List.of(),
      PythonTypes.VOID,
      function -> arguments -> {
        function.run();
        return null;
      },
      python -> () -> python.call());

  private static final PythonType<Callable<String>> CALLABLE_OF_STRING = FunctionTypes.function(
      List.of(),
      PythonTypes.STRING,
      function -> arguments -> function.call(),
      python -> () -> (String) python.call());

  private static final PythonType<IntBinaryOperator> INT_BINARY_OPERATOR = FunctionTypes.function(
      List.of(PythonTypes.INTEGER, PythonTypes.INTEGER),
      PythonTypes.INTEGER,
      function -> arguments -> function.applyAsInt((int) arguments[0], (int) arguments[1]),
      python -> (first, second) -> (int) python.call(first, second));

  private static final PythonType<List<String>> LIST_OF_STRING = PythonTypes.list(
      PythonTypes.STRING);

  private static final PythonType<Comparator<String>> COMPARATOR_OF_STRING = FunctionTypes.function(
      List.of(PythonTypes.STRING, PythonTypes.STRING),
      PythonTypes.INTEGER,
      function -> arguments -> function.compare((String) arguments[0], (String) arguments[1]),
      python -> (first, second) -> (int) python.call(first, second));

  private static final PythonType<Comparator<? super String>> COMPARATOR_OF_STRING_ = FunctionTypes.function(
      List.of(PythonTypes.STRING, PythonTypes.STRING),
      PythonTypes.INTEGER,
      function -> arguments -> function.compare((String) arguments[0], (String) arguments[1]),
      python -> (first, second) -> (int) python.call(first, second));

  private static final PythonType<Function<? super Long, ? extends String>> FUNCTION_OF_LONG_TO_STRING = FunctionTypes.function(
      List.of(PythonTypes.LONG),
      PythonTypes.STRING,
      function -> arguments -> function.apply((Long) arguments[0]),
      python -> value -> (String) python.call(value));

  private static final PythonType<Supplier<?>> SUPPLIER_OF_OBJECT = FunctionTypes.function(
      List.of(),
      PythonTypes.OBJECT,
      function -> arguments -> function.get(),
      python -> () -> python.call());

  private static final PythonType<Comparator<String>> ATTACHED_COMPARATOR_OF_STRING = FunctionTypes.attachedFunction(
      List.of(PythonTypes.STRING, PythonTypes.STRING),
      PythonTypes.INTEGER,
      function -> arguments -> function.compare((String) arguments[0], (String) arguments[1]),
      python -> (first, second) -> (int) python.call(first, second));

  private static final PythonType<Runnable> ATTACHED_RUNNABLE = FunctionTypes.attachedFunction(
      List.of(),
      PythonTypes.VOID,
      function -> arguments -> {
        function.run();
        return null;
      },
      python -> () -> python.call());

  private static final PythonType<@Nullable Runnable> NULLABLE_ATTACHED_RUNNABLE = PythonTypes.nullable(
      ATTACHED_RUNNABLE);

  @SuppressWarnings("unchecked")
  private static final PythonType<Consumer<List<String>>> CONSUMER_OF_LIST_OF_STRING = FunctionTypes.function(
      List.of(PythonTypes.list(PythonTypes.STRING)),
      PythonTypes.VOID,
      function -> arguments -> {
        function.accept((List<String>) arguments[0]);
        return null;
      },
      python -> value -> python.call(value));

  @SuppressWarnings("unchecked")
  private static final PythonType<Function<List<String>, Map<String, Long>>> FUNCTION_OF_LIST_OF_STRING_TO_MAP_OF_STRING_TO_LONG = FunctionTypes.function(
      List.of(PythonTypes.list(PythonTypes.STRING)),
      PythonTypes.map(PythonTypes.STRING, PythonTypes.LONG),
      function -> arguments -> function.apply((List<String>) arguments[0]),
      python -> value -> (Map<String, Long>) python.call(value));

  private static final PythonType<Function<String, Runnable>> FUNCTION_OF_STRING_TO_RUNNABLE = FunctionTypes.function(
      List.of(PythonTypes.STRING),
      RUNNABLE,
      function -> arguments -> function.apply((String) arguments[0]),
      python -> value -> (Runnable) python.call(value));

  private static final PythonType<Map<String, Function<String, Runnable>>> MAP_OF_STRING_TO_FUNCTION_OF_STRING_TO_RUNNABLE = PythonTypes.map(
      PythonTypes.STRING, FUNCTION_OF_STRING_TO_RUNNABLE);

  private static final PythonType<Supplier<PyObject>> SUPPLIER_OF_PY_OBJECT = FunctionTypes.function(
      List.of(),
      PythonTypes.PY_OBJECT,
      function -> arguments -> function.get(),
      python -> () -> (PyObject) python.call());

  private static final PythonType<Optional<Supplier<PyObject>>> OPTIONAL_OF_SUPPLIER_OF_PY_OBJECT = PythonTypes.optional(
      SUPPLIER_OF_PY_OBJECT);

  private static final PythonType<List<Runnable>> LIST_OF_RUNNABLE = PythonTypes.list(RUNNABLE);

  private static final PythonType<Function<Integer, Boolean>> FUNCTION_OF_INTEGER_TO_BOOLEAN = FunctionTypes.function(
      List.of(PythonTypes.INTEGER),
      PythonTypes.BOOLEAN,
      function -> arguments -> function.apply((Integer) arguments[0]),
      python -> value -> (Boolean) python.call(value));

  @SuppressWarnings("unchecked")
  private static final PythonType<Function<String, Function<Integer, Boolean>>> FUNCTION_OF_STRING_TO_FUNCTION_OF_INTEGER_TO_BOOLEAN = FunctionTypes.function(
      List.of(PythonTypes.STRING),
      FUNCTION_OF_INTEGER_TO_BOOLEAN,
      function -> arguments -> function.apply((String) arguments[0]),
      python -> value -> (Function<Integer, Boolean>) python.call(value));

  private static final PythonType<BiFunction<Object, @Nullable String, Object>> BI_FUNCTION_OF_OBJECT_TO_NULLABLE_STRING_TO_OBJECT = FunctionTypes.function(
      List.of(PythonTypes.OBJECT, PythonTypes.nullable(PythonTypes.STRING)),
      PythonTypes.OBJECT,
      function -> arguments -> function.apply(arguments[0], (String) arguments[1]),
      python -> (first, second) -> python.call(first, second));

  private static final PythonType<Function<String, @Nullable Integer>> FUNCTION_OF_STRING_TO_NULLABLE_INTEGER = FunctionTypes.function(
      List.of(PythonTypes.STRING),
      PythonTypes.nullable(PythonTypes.INTEGER),
      function -> arguments -> function.apply((String) arguments[0]),
      python -> value -> (Integer) python.call(value));

  private static final PythonType<Callbacks.Filter> FILTER = FunctionTypes.function(
      List.of(PythonTypes.STRING, PythonTypes.INTEGER),
      PythonTypes.BOOLEAN,
      function -> arguments -> function.accepts((String) arguments[0], (int) arguments[1]),
      python -> (first, second) -> (boolean) python.call(first, second));

  private static final PythonType<Shape> SHAPE = FunctionTypes.function(
      List.of(PythonTypes.nullable(PythonTypes.OBJECT), PythonTypes.DOUBLE_ARRAY),
      PythonTypes.nullable(PythonTypes.STRING),
      function -> arguments -> function.name(arguments[0], (double[]) arguments[1]),
      python -> (first, second) -> (String) python.call(first, second));

  private static final PythonType<Step<Double>> STEP_OF_DOUBLE = FunctionTypes.function(
      List.of(PythonTypes.DOUBLE),
      PythonTypes.DOUBLE,
      function -> arguments -> function.apply((Double) arguments[0]),
      python -> value -> (Double) python.call(value));

  private static final PythonType<Predicate<String>> PREDICATE_OF_STRING = FunctionTypes.function(
      List.of(PythonTypes.STRING),
      PythonTypes.BOOLEAN,
      function -> arguments -> function.test((String) arguments[0]),
      python -> value -> (boolean) python.call(value));

  private static final PythonType<Function<? super String, String>> FUNCTION_OF_STRING_TO_STRING = FunctionTypes.function(
      List.of(PythonTypes.STRING),
      PythonTypes.STRING,
      function -> arguments -> function.apply((String) arguments[0]),
      python -> value -> (String) python.call(value));

  private final PythonFunction run;

  private final PythonFunction sorted;

  private final PythonFunction wildcards;

  private final PythonFunction attached;

  private final PythonFunction generic;

  private final PythonFunction nested;

  private final PythonFunction curried;

  private final PythonFunction orNull;

  private final PythonFunction own;

  private final PythonFunction all;

  private final PythonFunction tasks_;

  private final PythonAttribute setHook;

  private final PythonFunction matching;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonCallbacks(Python python) {
    this(Binding.of(python, Callbacks.class, "shop.callbacks"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonCallbacks(Interpreter interpreter) {
    this(Binding.of(interpreter, Callbacks.class, "shop.callbacks"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonCallbacks(InterpreterPool pool) {
    this(Binding.of(pool, Callbacks.class, "shop.callbacks"));
  }

  private PythonCallbacks(Binding binding) {
    Members main = binding.inMain();
    run = main.function("run", "run(Runnable, Callable<String>, IntBinaryOperator)",
        clutch.runtime.glue.Shape.positional(3));
    sorted = main.function("sorted", "sorted(List<String>, Comparator<String>)",
        clutch.runtime.glue.Shape.positional(2));
    wildcards = main.function("wildcards",
        "wildcards(Comparator<? super String>, Function<? super Long, ? extends String>, Supplier<?>)",
        clutch.runtime.glue.Shape.positional(3));
    attached = main.function("attached", "attached(Comparator<String>, Runnable)",
        clutch.runtime.glue.Shape.positional(2));
    generic = main.function("generic", "generic(Consumer<List<String>>)",
        clutch.runtime.glue.Shape.positional(1));
    nested = main.function("nested",
        "nested(Map<String, Function<String, Runnable>>, Optional<Supplier<PyObject>>)",
        clutch.runtime.glue.Shape.positional(2));
    curried = main.function("curried", "curried()", clutch.runtime.glue.Shape.positional(0));
    orNull = main.function("or_null", "orNull(BiFunction<Object, String, Object>)",
        clutch.runtime.glue.Shape.positional(1));
    own = main.function("own", "own(Filter, Shape, Step<Double>)",
        clutch.runtime.glue.Shape.positional(2).keywords("step"));
    all = main.function("all", "all(Predicate<String>...)",
        clutch.runtime.glue.Shape.positional(0).plusMore());
    tasks_ = main.function("tasks", "tasks(Runnable...)",
        clutch.runtime.glue.Shape.positional(0).plusMore());
    setHook = main.attribute("hook", "setHook(Runnable)");
    matching = main.function("matching", "matching(Function<? super String, String>)",
        clutch.runtime.glue.Shape.positional(1));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public void run(Runnable task, Callable<String> call, IntBinaryOperator operator) {
    Call call_ = run.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      run.handOver(() -> {
        run(task, call, operator);
        return null;
      });
      return;
    }
    try (call_) {
      call_.add(RUNNABLE, task, "task");
      call_.add(CALLABLE_OF_STRING, call, "call");
      call_.add(INT_BINARY_OPERATOR, operator, "operator");
      call_.invoke();
    }
  }

  @Override
  public List<String> sorted(List<String> names, Comparator<String> order) {
    Call call_ = sorted.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return sorted.handOver(() -> sorted(names, order));
    }
    try (call_) {
      call_.add(LIST_OF_STRING, names, "names");
      call_.add(COMPARATOR_OF_STRING, order, "order");
      call_.invoke();
      return call_.to(LIST_OF_STRING);
    }
  }

  @Override
  public List<String> wildcards(Comparator<? super String> order,
      Function<? super Long, ? extends String> name, Supplier<?> any) {
    Call call_ = wildcards.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return wildcards.handOver(() -> wildcards(order, name, any));
    }
    try (call_) {
      call_.add(COMPARATOR_OF_STRING_, order, "order");
      call_.add(FUNCTION_OF_LONG_TO_STRING, name, "name");
      call_.add(SUPPLIER_OF_OBJECT, any, "any");
      call_.invoke();
      return call_.to(LIST_OF_STRING);
    }
  }

  @Override
  public List<String> attached(Comparator<String> order, @Nullable Runnable after) {
    Call call_ = attached.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return attached.handOver(() -> attached(order, after));
    }
    try (call_) {
      call_.add(ATTACHED_COMPARATOR_OF_STRING, order, "order");
      call_.add(NULLABLE_ATTACHED_RUNNABLE, after, "after");
      call_.invoke();
      return call_.to(LIST_OF_STRING);
    }
  }

  @Override
  public Function<List<String>, Map<String, Long>> generic(Consumer<List<String>> each) {
    Call call_ = generic.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return generic.handOver(() -> generic(each));
    }
    try (call_) {
      call_.add(CONSUMER_OF_LIST_OF_STRING, each, "each");
      call_.invoke();
      return call_.to(FUNCTION_OF_LIST_OF_STRING_TO_MAP_OF_STRING_TO_LONG);
    }
  }

  @Override
  public List<Runnable> nested(Map<String, Function<String, Runnable>> table,
      Optional<Supplier<PyObject>> more) {
    Call call_ = nested.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return nested.handOver(() -> nested(table, more));
    }
    try (call_) {
      call_.add(MAP_OF_STRING_TO_FUNCTION_OF_STRING_TO_RUNNABLE, table, "table");
      call_.add(OPTIONAL_OF_SUPPLIER_OF_PY_OBJECT, more, "more");
      call_.invoke();
      return call_.to(LIST_OF_RUNNABLE);
    }
  }

  @Override
  public Function<String, Function<Integer, Boolean>> curried() {
    Call call_ = curried.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return curried.handOver(() -> curried());
    }
    try (call_) {
      call_.invoke();
      return call_.to(FUNCTION_OF_STRING_TO_FUNCTION_OF_INTEGER_TO_BOOLEAN);
    }
  }

  @Override
  public Function<String, @Nullable Integer> orNull(
      BiFunction<Object, @Nullable String, Object> function) {
    Call call_ = orNull.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return orNull.handOver(() -> orNull(function));
    }
    try (call_) {
      call_.add(BI_FUNCTION_OF_OBJECT_TO_NULLABLE_STRING_TO_OBJECT, function, "function");
      call_.invoke();
      return call_.to(FUNCTION_OF_STRING_TO_NULLABLE_INTEGER);
    }
  }

  @Override
  public void own(Callbacks.Filter filter, Shape shape, Step<Double> step) {
    Call call_ = own.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      own.handOver(() -> {
        own(filter, shape, step);
        return null;
      });
      return;
    }
    try (call_) {
      call_.add(FILTER, filter, "filter");
      call_.add(SHAPE, shape, "shape");
      call_.add(STEP_OF_DOUBLE, step, "step");
      call_.invoke();
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public void all(Predicate<String>... filters) {
    Call call_ = all.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      all.handOver(() -> {
        all(filters);
        return null;
      });
      return;
    }
    try (call_) {
      call_.addEach(PREDICATE_OF_STRING, filters, "filters");
      call_.invoke();
    }
  }

  @Override
  public void tasks(Runnable... tasks) {
    Call call_ = tasks_.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      tasks_.handOver(() -> {
        tasks(tasks);
        return null;
      });
      return;
    }
    try (call_) {
      call_.addEach(ATTACHED_RUNNABLE, tasks, "tasks");
      call_.invoke();
    }
  }

  @Override
  public void setHook(Runnable hook) {
    Call call_ = setHook.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      setHook.handOver(() -> {
        setHook(hook);
        return null;
      });
      return;
    }
    try (call_) {
      call_.add(ATTACHED_RUNNABLE, hook, "hook");
      call_.write();
    }
  }

  @Override
  public Predicate<String> matching(Function<? super String, String> change) {
    Call call_ = matching.begin();
    if (call_ == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return matching.handOver(() -> matching(change));
    }
    try (call_) {
      call_.add(FUNCTION_OF_STRING_TO_STRING, change, "change");
      call_.invoke();
      return call_.to(PREDICATE_OF_STRING);
    }
  }
}
