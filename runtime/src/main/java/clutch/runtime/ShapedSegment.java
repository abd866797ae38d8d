package clutch.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Memory outside of Java's heap, with elements of one type in any number of dimensions, side by side in
 * the order of C. To Python it is a {@code memoryview} of that shape, without a copy; NumPy's {@code
 * asarray} makes an array of it, without one either.
 */
public final class ShapedSegment {

  private final MemorySegment segment;
  private final ValueLayout element;
  private final long[] shape;

  private ShapedSegment(MemorySegment segment, ValueLayout element, long[] shape) {
    this.segment = segment;
    this.element = element;
    this.shape = shape;
  }

  /**
   * Memory of that shape.
   *
   * @param segment the memory, just as long as its elements
   * @param element what its elements are: a layout of a primitive, in this machine's byte order
   * @param shape how many of them each dimension has
   * @return the memory, shaped
   * @throws IllegalArgumentException if these do not fit each other
   */
  public static ShapedSegment of(MemorySegment segment, ValueLayout element, long... shape) {
    if (!element.carrier().isPrimitive()) {
      throw new IllegalArgumentException("Elements have to be primitives, not " + element);
    }
    if (element.byteSize() > 1 && element.order() != ByteOrder.nativeOrder()) {
      throw new IllegalArgumentException(
          "Elements have to be in this machine's byte order, %s, not %s"
              .formatted(ByteOrder.nativeOrder(), element.order()));
    }
    long[] copy = shape.clone();
    if (size(element.byteSize(), copy) != segment.byteSize()) {
      throw new IllegalArgumentException(
          "A segment of %s bytes does not have the shape %s of elements of %s bytes"
              .formatted(segment.byteSize(), Arrays.toString(copy), element.byteSize()));
    }
    return new ShapedSegment(segment, element, copy);
  }

  /** How many bytes it takes; -1 for none that there could be. */
  private static long size(long elementSize, long[] shape) {
    if (Arrays.stream(shape).anyMatch(length -> length < 0)) {
      return -1;
    }
    if (Arrays.stream(shape).anyMatch(length -> length == 0)) {
      return 0;
    }
    try {
      return Arrays.stream(shape).reduce(elementSize, Math::multiplyExact);
    } catch (ArithmeticException tooLarge) {
      return -1;
    }
  }

  /**
   * The memory.
   *
   * @return the segment
   */
  public MemorySegment segment() {
    return segment;
  }

  /**
   * What its elements are.
   *
   * @return their layout
   */
  public ValueLayout element() {
    return element;
  }

  /**
   * How many elements each dimension has.
   *
   * @return a number for each dimension
   */
  public long[] shape() {
    return shape.clone();
  }

  /** Its shape and its elements. */
  @Override
  public String toString() {
    return "ShapedSegment%s of %s".formatted(Arrays.toString(shape), element.carrier().getSimpleName());
  }
}
