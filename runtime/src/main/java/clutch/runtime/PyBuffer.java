package clutch.runtime;

import java.lang.foreign.MemorySegment;

/**
 * The memory of a Python object, such as a NumPy array, a {@code bytearray} or an {@code array.array},
 * without a copy: what one side writes the other one sees. It may have any number of dimensions and gaps
 * between its elements.
 *
 * <p>Python keeps the memory until this is closed; a {@code bytearray} can't be resized meanwhile. From
 * then on, or from the interpreter's end, each use of {@link #segment()}, and of all that was made from
 * it, throws an {@link IllegalStateException}. Any thread may use it. One that is never closed is given
 * back once neither it nor anything made from it can be reached any more.
 *
 * <p>As an argument it is a {@code memoryview} of that object, in its own interpreter only.
 */
public interface PyBuffer extends AutoCloseable {

  /**
   * The memory from the first to the last byte that any element has. It is read-only if the object says
   * so.
   *
   * @return a segment that lasts until this is closed
   */
  MemorySegment segment();

  /**
   * Where an element begins in {@link #segment()}.
   *
   * @param index its index in each dimension
   * @return an offset in bytes
   * @throws IndexOutOfBoundsException if there is no such element
   */
  long offset(long... index);

  /**
   * What its elements are, as Python's module {@code struct} writes it: {@code d} for a double.
   *
   * @return the format
   */
  String format();

  /**
   * How many bytes an element takes.
   *
   * @return a number of bytes
   */
  long itemSize();

  /**
   * How many elements each dimension has.
   *
   * @return a number for each dimension; none if there is a single element
   */
  long[] shape();

  /**
   * How many bytes lie between the beginnings of two neighbours in each dimension.
   *
   * @return a number for each dimension, which may be negative
   */
  long[] strides();

  /**
   * Whether its memory can't be written.
   *
   * @return whether it is read-only
   */
  boolean readOnly();

  /**
   * Whether its elements lie side by side, those of the last dimension first, as in C.
   *
   * @return false if there are gaps, or another order
   */
  boolean contiguous();

  /**
   * The memory as what Java has for memory, without a copy. It lasts until this is closed.
   *
   * @param type {@code MemorySegment}, {@code ByteBuffer}, or the buffer of {@code java.nio} that has such
   *     elements, as {@code DoubleBuffer}; {@code ShapedSegment}
   * @param <T> the type
   * @return the memory
   * @throws ConversionException if its elements or their order are others
   */
  <T> T as(Class<T> type);

  /**
   * The interpreter that the object lives in.
   *
   * @return its interpreter
   */
  Interpreter interpreter();

  /**
   * Gives the memory back to Python. Closing twice is harmless; so is closing after the end.
   *
   * @throws ClutchException if another thread is handing the memory to native code right now, such as
   *     a channel that writes it; then it is still open
   */
  @Override
  void close();
}
