package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@code lookup} in Python for {@link Lookup}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonLookup implements Lookup {
  private static final PythonType<@Nullable String> NULLABLE_STRING = PythonTypes.nullable(
      PythonTypes.STRING);

  private static final PythonType<@Nullable List<@Nullable String>> NULLABLE_LIST_OF_NULLABLE_STRING = PythonTypes.nullable(
      PythonTypes.list(PythonTypes.nullable(PythonTypes.STRING)));

  private static final PythonType<Map<String, @Nullable Integer>> MAP_OF_STRING_TO_NULLABLE_INTEGER = PythonTypes.map(
      PythonTypes.STRING, PythonTypes.nullable(PythonTypes.INTEGER));

  private static final PythonType<double @Nullable []> NULLABLE_DOUBLE_ARRAY = PythonTypes.nullable(
      PythonTypes.DOUBLE_ARRAY);

  private static final PythonType<@Nullable Object> NULLABLE_OBJECT = PythonTypes.nullable(
      PythonTypes.OBJECT);

  private final PythonFunction find;

  private final PythonFunction counts;

  private final PythonFunction row;

  private final PythonFunction all;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonLookup(Python python) {
    this(Binding.of(python, Lookup.class, "lookup"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonLookup(Interpreter interpreter) {
    this(Binding.of(interpreter, Lookup.class, "lookup"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonLookup(InterpreterPool pool) {
    this(Binding.of(pool, Lookup.class, "lookup"));
  }

  private PythonLookup(Binding binding) {
    Members main = binding.inMain();
    find = main.function("find", "find(String, String)", Shape.positional(2));
    counts = main.function("counts", "counts(List<String>)", Shape.positional(1));
    row = main.function("row", "row(int)", Shape.positional(1));
    all = main.function("all", "all(Object...)", Shape.positional(0).plusMore());
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public @Nullable String find(String key, @Nullable String fallback) {
    Call call = find.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return find.handOver(() -> find(key, fallback));
    }
    try (call) {
      call.add(PythonTypes.STRING, key, "key");
      call.add(NULLABLE_STRING, fallback, "fallback");
      call.invoke();
      return call.to(NULLABLE_STRING);
    }
  }

  @Override
  public Map<String, @Nullable Integer> counts(@Nullable List<@Nullable String> names) {
    Call call = counts.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return counts.handOver(() -> counts(names));
    }
    try (call) {
      call.add(NULLABLE_LIST_OF_NULLABLE_STRING, names, "names");
      call.invoke();
      return call.to(MAP_OF_STRING_TO_NULLABLE_INTEGER);
    }
  }

  @Override
  public double @Nullable [] row(int number) {
    Call call = row.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return row.handOver(() -> row(number));
    }
    try (call) {
      call.add(number);
      call.invoke();
      return call.to(NULLABLE_DOUBLE_ARRAY);
    }
  }

  @Override
  public Object all(@Nullable Object... values) {
    Call call = all.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return all.handOver(() -> all(values));
    }
    try (call) {
      call.addEach(NULLABLE_OBJECT, values, "values");
      call.invoke();
      return call.to(PythonTypes.OBJECT);
    }
  }
}
