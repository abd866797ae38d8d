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
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@code shop.lookup} in Python for {@link Lookup}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonLookup implements Lookup {
  private static final PythonType<Optional<Long>> OPTIONAL_OF_LONG = PythonTypes.optional(
      PythonTypes.LONG);

  private static final PythonType<@Nullable String> NULLABLE_STRING = PythonTypes.nullable(
      PythonTypes.STRING);

  private static final PythonType<List<String>> LIST_OF_STRING = PythonTypes.list(
      PythonTypes.STRING);

  private final PythonFunction find;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonLookup(Python python) {
    this(Binding.of(python, Lookup.class, "shop.lookup"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonLookup(Interpreter interpreter) {
    this(Binding.of(interpreter, Lookup.class, "shop.lookup"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonLookup(InterpreterPool pool) {
    this(Binding.of(pool, Lookup.class, "shop.lookup"));
  }

  private PythonLookup(Binding binding) {
    Members main = binding.inMain();
    find = main.function("find",
        "find(String, OptionalInt, Optional<Long>, boolean, String, Map<String, Object>)",
        Shape.positional(3).lastOptional(2).keywords("deep", "sort_key").optionalKeywords("sort_key").plusEntries());
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public List<String> find(String text, OptionalInt start, Optional<Long> end, boolean deep,
      @Nullable String sortKey, Map<String, Object> more) {
    Call call = find.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return find.handOver(() -> find(text, start, end, deep, sortKey, more));
    }
    try (call) {
      call.add(PythonTypes.STRING, text, "text");
      call.addUnlessEmpty(PythonTypes.OPTIONAL_INT, start, "start");
      call.addUnlessEmpty(OPTIONAL_OF_LONG, end, "end");
      call.add(deep);
      call.addKeywordUnlessEmpty(NULLABLE_STRING, sortKey, "sortKey", "sort_key");
      call.addEntries(PythonTypes.OBJECT, more, "more");
      call.invoke();
      return call.to(LIST_OF_STRING);
    }
  }
}
