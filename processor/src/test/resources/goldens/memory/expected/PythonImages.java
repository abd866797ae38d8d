package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.PyBuffer;
import clutch.runtime.Python;
import clutch.runtime.ShapedSegment;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@code shop.images} in Python for {@link Images}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonImages implements Images {
  private static final PythonType<Optional<MemorySegment>> OPTIONAL_OF_MEMORY_SEGMENT = PythonTypes.optional(
      PythonTypes.MEMORY_SEGMENT);

  private static final PythonType<List<DoubleBuffer>> LIST_OF_DOUBLE_BUFFER = PythonTypes.list(
      PythonTypes.DOUBLE_BUFFER);

  private final PythonFunction raw;

  private final PythonFunction typed;

  private final PythonFunction any;

  private final PythonFunction shaped;

  private final PythonFunction nested;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonImages(Python python) {
    this(Binding.of(python, Images.class, "shop.images"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonImages(Interpreter interpreter) {
    this(Binding.of(interpreter, Images.class, "shop.images"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonImages(InterpreterPool pool) {
    this(Binding.of(pool, Images.class, "shop.images"));
  }

  private PythonImages(Binding binding) {
    Members main = binding.inMain();
    raw = main.function("raw", "raw(MemorySegment)", Shape.positional(1));
    typed = main.function("typed",
        "typed(ByteBuffer, ShortBuffer, CharBuffer, IntBuffer, LongBuffer, FloatBuffer, DoubleBuffer)",
        Shape.positional(7));
    any = main.function("any", "any(PyBuffer)", Shape.positional(1));
    shaped = main.function("shaped", "shaped(ShapedSegment)", Shape.positional(1));
    nested = main.function("nested", "nested(Optional<MemorySegment>)", Shape.positional(1));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public MemorySegment raw(MemorySegment bytes) {
    Call call = raw.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return raw.handOver(() -> raw(bytes));
    }
    try (call) {
      call.add(PythonTypes.MEMORY_SEGMENT, bytes, "bytes");
      call.invoke();
      return call.to(PythonTypes.MEMORY_SEGMENT);
    }
  }

  @Override
  public ByteBuffer typed(ByteBuffer a, ShortBuffer b, CharBuffer c, IntBuffer d, LongBuffer e,
      FloatBuffer f, DoubleBuffer g) {
    Call call = typed.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return typed.handOver(() -> typed(a, b, c, d, e, f, g));
    }
    try (call) {
      call.add(PythonTypes.BYTE_BUFFER, a, "a");
      call.add(PythonTypes.SHORT_BUFFER, b, "b");
      call.add(PythonTypes.CHAR_BUFFER, c, "c");
      call.add(PythonTypes.INT_BUFFER, d, "d");
      call.add(PythonTypes.LONG_BUFFER, e, "e");
      call.add(PythonTypes.FLOAT_BUFFER, f, "f");
      call.add(PythonTypes.DOUBLE_BUFFER, g, "g");
      call.invoke();
      return call.to(PythonTypes.BYTE_BUFFER);
    }
  }

  @Override
  public PyBuffer any(PyBuffer memory) {
    Call call = any.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return any.handOver(() -> any(memory));
    }
    try (call) {
      call.add(PythonTypes.PY_BUFFER, memory, "memory");
      call.invoke();
      return call.to(PythonTypes.PY_BUFFER);
    }
  }

  @Override
  public ShapedSegment shaped(ShapedSegment matrix) {
    Call call = shaped.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return shaped.handOver(() -> shaped(matrix));
    }
    try (call) {
      call.add(PythonTypes.SHAPED_SEGMENT, matrix, "matrix");
      call.invoke();
      return call.to(PythonTypes.SHAPED_SEGMENT);
    }
  }

  @Override
  public List<DoubleBuffer> nested(Optional<MemorySegment> bytes) {
    Call call = nested.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return nested.handOver(() -> nested(bytes));
    }
    try (call) {
      call.add(OPTIONAL_OF_MEMORY_SEGMENT, bytes, "bytes");
      call.invoke();
      return call.to(LIST_OF_DOUBLE_BUFFER);
    }
  }
}
