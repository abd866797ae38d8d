package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Calls {@code shop.samples} in Python for {@link Samples}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonSamples implements Samples {
  private static final PythonType<List<String>> LIST_OF_STRING = PythonTypes.list(
      PythonTypes.STRING);

  private static final PythonType<Collection<List<String>>> COLLECTION_OF_LIST_OF_STRING = PythonTypes.collection(
      PythonTypes.list(PythonTypes.STRING));

  private static final PythonType<Set<Integer>> SET_OF_INTEGER = PythonTypes.set(
      PythonTypes.INTEGER);

  private static final PythonType<Map<String, Map<Long, double[]>>> MAP_OF_STRING_TO_MAP_OF_LONG_TO_DOUBLE_ARRAY = PythonTypes.map(
      PythonTypes.STRING, PythonTypes.map(PythonTypes.LONG, PythonTypes.DOUBLE_ARRAY));

  private static final PythonType<Map<String, List<Integer>>> MAP_OF_STRING_TO_LIST_OF_INTEGER = PythonTypes.map(
      PythonTypes.STRING, PythonTypes.list(PythonTypes.INTEGER));

  private static final PythonType<Optional<String>> OPTIONAL_OF_STRING = PythonTypes.optional(
      PythonTypes.STRING);

  private final PythonFunction boxes;

  private final PythonFunction text_;

  private final PythonFunction big;

  private final PythonFunction bytes_;

  private final PythonFunction arrays;

  private final PythonFunction list;

  private final PythonFunction set;

  private final PythonFunction nested;

  private final PythonFunction optional;

  private final PythonFunction optionalInt;

  private final PythonFunction natural;

  private final PythonFunction handle;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonSamples(Python python) {
    this(Binding.of(python, Samples.class, "shop.samples"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonSamples(Interpreter interpreter) {
    this(Binding.of(interpreter, Samples.class, "shop.samples"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonSamples(InterpreterPool pool) {
    this(Binding.of(pool, Samples.class, "shop.samples"));
  }

  private PythonSamples(Binding binding) {
    Members main = binding.inMain();
    boxes = main.function("boxes",
        "boxes(Boolean, Character, Byte, Short, Integer, Long, Float, Double)",
        Shape.positional(8));
    text_ = main.function("text", "text(String)", Shape.positional(1));
    big = main.function("big", "big(BigInteger)", Shape.positional(1));
    bytes_ = main.function("bytes", "bytes(byte[])", Shape.positional(1));
    arrays = main.function("arrays",
        "arrays(boolean[], char[], short[], int[], long[], float[], double[])",
        Shape.positional(7));
    list = main.function("list", "list(List<String>)", Shape.positional(1));
    set = main.function("set", "set(Collection<List<String>>)", Shape.positional(1));
    nested = main.function("nested", "nested(Map<String, Map<Long, double[]>>)",
        Shape.positional(1));
    optional = main.function("optional", "optional(Optional<String>)", Shape.positional(1));
    optionalInt = main.function("optional_int",
        "optionalInt(OptionalInt, OptionalLong, OptionalDouble)", Shape.positional(3));
    natural = main.function("natural", "natural(Object)", Shape.positional(1));
    handle = main.function("handle", "handle(PyObject)", Shape.positional(1));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public Integer boxes(Boolean a, Character b, Byte c, Short d, Integer e, Long f, Float g,
      Double h) {
    Call call = boxes.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return boxes.handOver(() -> boxes(a, b, c, d, e, f, g, h));
    }
    try (call) {
      call.add(PythonTypes.BOOLEAN, a, "a");
      call.add(PythonTypes.CHARACTER, b, "b");
      call.add(PythonTypes.BYTE, c, "c");
      call.add(PythonTypes.SHORT, d, "d");
      call.add(PythonTypes.INTEGER, e, "e");
      call.add(PythonTypes.LONG, f, "f");
      call.add(PythonTypes.FLOAT, g, "g");
      call.add(PythonTypes.DOUBLE, h, "h");
      call.invoke();
      return call.to(PythonTypes.INTEGER);
    }
  }

  @Override
  public String text(String text) {
    Call call = text_.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return text_.handOver(() -> text(text));
    }
    try (call) {
      call.add(PythonTypes.STRING, text, "text");
      call.invoke();
      return call.to(PythonTypes.STRING);
    }
  }

  @Override
  public BigInteger big(BigInteger number) {
    Call call = big.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return big.handOver(() -> big(number));
    }
    try (call) {
      call.add(PythonTypes.BIG_INTEGER, number, "number");
      call.invoke();
      return call.to(PythonTypes.BIG_INTEGER);
    }
  }

  @Override
  public byte[] bytes(byte[] bytes) {
    Call call = bytes_.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return bytes_.handOver(() -> bytes(bytes));
    }
    try (call) {
      call.add(PythonTypes.BYTES, bytes, "bytes");
      call.invoke();
      return call.to(PythonTypes.BYTES);
    }
  }

  @Override
  public double[] arrays(boolean[] a, char[] b, short[] c, int[] d, long[] e, float[] f,
      double[] g) {
    Call call = arrays.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return arrays.handOver(() -> arrays(a, b, c, d, e, f, g));
    }
    try (call) {
      call.add(PythonTypes.BOOLEAN_ARRAY, a, "a");
      call.add(PythonTypes.CHAR_ARRAY, b, "b");
      call.add(PythonTypes.SHORT_ARRAY, c, "c");
      call.add(PythonTypes.INT_ARRAY, d, "d");
      call.add(PythonTypes.LONG_ARRAY, e, "e");
      call.add(PythonTypes.FLOAT_ARRAY, f, "f");
      call.add(PythonTypes.DOUBLE_ARRAY, g, "g");
      call.invoke();
      return call.to(PythonTypes.DOUBLE_ARRAY);
    }
  }

  @Override
  public List<String> list(List<String> names) {
    Call call = list.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return list.handOver(() -> list(names));
    }
    try (call) {
      call.add(LIST_OF_STRING, names, "names");
      call.invoke();
      return call.to(LIST_OF_STRING);
    }
  }

  @Override
  public Set<Integer> set(Collection<List<String>> names) {
    Call call = set.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return set.handOver(() -> set(names));
    }
    try (call) {
      call.add(COLLECTION_OF_LIST_OF_STRING, names, "names");
      call.invoke();
      return call.to(SET_OF_INTEGER);
    }
  }

  @Override
  public Map<String, List<Integer>> nested(Map<String, Map<Long, double[]>> table) {
    Call call = nested.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return nested.handOver(() -> nested(table));
    }
    try (call) {
      call.add(MAP_OF_STRING_TO_MAP_OF_LONG_TO_DOUBLE_ARRAY, table, "table");
      call.invoke();
      return call.to(MAP_OF_STRING_TO_LIST_OF_INTEGER);
    }
  }

  @Override
  public Optional<String> optional(Optional<String> name) {
    Call call = optional.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return optional.handOver(() -> optional(name));
    }
    try (call) {
      call.add(OPTIONAL_OF_STRING, name, "name");
      call.invoke();
      return call.to(OPTIONAL_OF_STRING);
    }
  }

  @Override
  public OptionalInt optionalInt(OptionalInt number, OptionalLong more, OptionalDouble fraction) {
    Call call = optionalInt.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return optionalInt.handOver(() -> optionalInt(number, more, fraction));
    }
    try (call) {
      call.add(PythonTypes.OPTIONAL_INT, number, "number");
      call.add(PythonTypes.OPTIONAL_LONG, more, "more");
      call.add(PythonTypes.OPTIONAL_DOUBLE, fraction, "fraction");
      call.invoke();
      return call.to(PythonTypes.OPTIONAL_INT);
    }
  }

  @Override
  public Object natural(Object value) {
    Call call = natural.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return natural.handOver(() -> natural(value));
    }
    try (call) {
      call.add(PythonTypes.OBJECT, value, "value");
      call.invoke();
      return call.to(PythonTypes.OBJECT);
    }
  }

  @Override
  public PyObject handle(PyObject object) {
    Call call = handle.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return handle.handOver(() -> handle(object));
    }
    try (call) {
      call.add(PythonTypes.PY_OBJECT, object, "object");
      call.invoke();
      return call.to(PythonTypes.PY_OBJECT);
    }
  }
}
