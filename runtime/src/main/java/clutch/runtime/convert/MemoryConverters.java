package clutch.runtime.convert;

import clutch.runtime.PyBuffer;
import clutch.runtime.ShapedSegment;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.MemorySegment;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.function.Function;

/** Memory that both sides look at: to Python as a {@code memoryview}, from Python what has a buffer. */
public final class MemoryConverters {

  /** {@code MemorySegment}: bytes. */
  public static final Converter<MemorySegment> MEMORY_SEGMENT =
      of(
          MemoryForm.SEGMENT,
          (interpreter, segment) ->
              LentMemory.lend(interpreter, segment, ElementType.UNSIGNED_BYTE, segment.byteSize()));

  /** {@code ShapedSegment}: elements of its type, in its shape. */
  public static final Converter<ShapedSegment> SHAPED_SEGMENT =
      of(
          MemoryForm.SHAPED,
          (interpreter, shaped) ->
              LentMemory.lend(
                  interpreter, shaped.segment(), ElementType.of(shaped.element()), shaped.shape()));

  /** {@code ByteBuffer}: bytes, from its position to its limit, as those of the others are. */
  public static final Converter<ByteBuffer> BYTE_BUFFER =
      ofBuffer(MemoryForm.BYTES, ElementType.UNSIGNED_BYTE, _ -> ByteOrder.nativeOrder());

  /** {@code ShortBuffer}. */
  public static final Converter<ShortBuffer> SHORT_BUFFER =
      ofBuffer(MemoryForm.SHORTS, ElementType.SHORT, ShortBuffer::order);

  /** {@code CharBuffer}. */
  public static final Converter<CharBuffer> CHAR_BUFFER =
      ofBuffer(MemoryForm.CHARS, ElementType.CHAR, CharBuffer::order);

  /** {@code IntBuffer}. */
  public static final Converter<IntBuffer> INT_BUFFER =
      ofBuffer(MemoryForm.INTS, ElementType.INT, IntBuffer::order);

  /** {@code LongBuffer}. */
  public static final Converter<LongBuffer> LONG_BUFFER =
      ofBuffer(MemoryForm.LONGS, ElementType.LONG, LongBuffer::order);

  /** {@code FloatBuffer}. */
  public static final Converter<FloatBuffer> FLOAT_BUFFER =
      ofBuffer(MemoryForm.FLOATS, ElementType.FLOAT, FloatBuffer::order);

  /** {@code DoubleBuffer}. */
  public static final Converter<DoubleBuffer> DOUBLE_BUFFER =
      ofBuffer(MemoryForm.DOUBLES, ElementType.DOUBLE, DoubleBuffer::order);

  /** {@code PyBuffer}: whatever the object has. */
  public static final Converter<PyBuffer> PY_BUFFER = BufferHandle.CONVERTER;

  private MemoryConverters() {}

  /** A buffer whose class says what its elements are. */
  static long toPython(OpenInterpreter interpreter, Buffer buffer) {
    return switch (buffer) {
      case ByteBuffer bytes -> BYTE_BUFFER.toPython(interpreter, bytes);
      case ShortBuffer shorts -> SHORT_BUFFER.toPython(interpreter, shorts);
      case CharBuffer chars -> CHAR_BUFFER.toPython(interpreter, chars);
      case IntBuffer ints -> INT_BUFFER.toPython(interpreter, ints);
      case LongBuffer longs -> LONG_BUFFER.toPython(interpreter, longs);
      case FloatBuffer floats -> FLOAT_BUFFER.toPython(interpreter, floats);
      case DoubleBuffer doubles -> DOUBLE_BUFFER.toPython(interpreter, doubles);
    };
  }

  private static <T> Converter<T> of(MemoryForm<T> form, NonNullConverter.ToPython<T> toPython) {
    return new NonNullConverter<>(
        form.name(),
        toPython,
        (interpreter, object) -> form.make(HeldBuffer.hold(interpreter, object, form)));
  }

  private static <B extends Buffer> Converter<B> ofBuffer(
      MemoryForm<B> form, ElementType element, Function<B, ByteOrder> order) {
    return of(
        form,
        (interpreter, buffer) -> {
          if (!buffer.isDirect()) {
            throw new Mismatch(
                "expected %s outside of Java's heap, where Python can't look; make it with ByteBuffer.allocateDirect, or pass an array, which is copied"
                    .formatted(form.name()));
          }
          if (!order.apply(buffer).equals(ByteOrder.nativeOrder())) {
            throw new Mismatch(
                "expected %s in this machine's byte order, got one in %s; call order(ByteOrder.nativeOrder()) on the ByteBuffer before it becomes %s"
                    .formatted(form.name(), order.apply(buffer), form.name()));
          }
          return LentMemory.lend(
              interpreter, MemorySegment.ofBuffer(buffer), element, buffer.remaining());
        });
  }
}
