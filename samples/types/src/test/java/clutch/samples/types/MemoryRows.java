package clutch.samples.types;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import clutch.runtime.PyBuffer;
import clutch.runtime.ShapedSegment;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.List;

/** Memory that Java and Python both look at; {@link MemoryTest} has how long they do. */
final class MemoryRows {

  private static final String AS_IT_IS = "; a PyBuffer takes it as it is";

  private static final String OUTSIDE =
      " outside of Java's heap, where Python can't look; make it with ByteBuffer.allocateDirect, or pass an "
          + "array, which is copied";

  private static final String SEGMENT_OUTSIDE =
      "expected memory outside of Java's heap, where Python can't look; pass a segment that an arena allocated, "
          + "or an array, which is copied";

  private MemoryRows() {}

  static List<TableRow<?>> rows() {
    return List.of(
        segments(), bytes(), shorts(), chars(), ints(), longs(), floats(), doubles(), shapes(), held());
  }

  private static ByteBuffer direct(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
  }

  private static TableRow<MemorySegment> segments() {
    return TableRow.of("MemorySegment", MemoryTypes.Segments.class)
        .comparedBy(MemoryRows::content)
        .both(Arena.ofAuto().allocateFrom(JAVA_BYTE, (byte) 1, (byte) -1), "memoryview(b'\\x01\\xff')")
        .both(Arena.ofAuto().allocate(0), "memoryview(b'')")
        .fromPython("array('i', [1, 2])", Arena.ofAuto().allocateFrom(JAVA_INT, 1, 2))
        .refusedFromPython("'text'", "expected object with a buffer, to be a MemorySegment, got str 'text'")
        .refusedToPython(MemorySegment.ofArray(new byte[1]), SEGMENT_OUTSIDE)
        .noneIsRefused();
  }

  private static List<?> content(MemorySegment segment) {
    return Arrays.asList(Arrays.toString(segment.toArray(JAVA_BYTE)));
  }

  private static TableRow<ByteBuffer> bytes() {
    return TableRow.of("ByteBuffer", MemoryTypes.Bytes.class)
        .both(direct(3).put(1, (byte) 7), "memoryview(b'\\0\\7\\0')")
        .both(direct(0), "memoryview(b'')")
        .fromPython("bytearray(b'\\1')", direct(1).put(0, (byte) 1))
        .refusedFromPython("5", "expected object with a buffer, to be a ByteBuffer, got int 5")
        .refusedToPython(ByteBuffer.allocate(1), "expected a ByteBuffer" + OUTSIDE)
        .noneIsRefused();
  }

  private static TableRow<ShortBuffer> shorts() {
    return TableRow.of("ShortBuffer", MemoryTypes.Shorts.class)
        .both(direct(4).asShortBuffer().put(1, Short.MIN_VALUE), "memoryview(array('h', [0, -2**15]))")
        .refusedFromPython(
            "array('H', [1])", "expected one dimension of format 'h', to be a ShortBuffer, "
                + "got array.array, which has [1] of 'H'" + AS_IT_IS)
        .refusedToPython(ShortBuffer.allocate(1), "expected a ShortBuffer" + OUTSIDE)
        .noneIsRefused();
  }

  private static TableRow<CharBuffer> chars() {
    return TableRow.of("CharBuffer", MemoryTypes.Chars.class)
        .both(direct(4).asCharBuffer().put(1, '\uffff'), "memoryview(array('H', [0, 0xffff]))")
        .refusedFromPython("'text'", "expected buffer of format 'H', to be a CharBuffer, got str 'text'")
        .refusedToPython(CharBuffer.allocate(1), "expected a CharBuffer" + OUTSIDE)
        .noneIsRefused();
  }

  private static TableRow<IntBuffer> ints() {
    return TableRow.of("IntBuffer", MemoryTypes.Ints.class)
        .both(direct(8).asIntBuffer().put(1, Integer.MIN_VALUE), "memoryview(array('i', [0, -2**31]))")
        .fromPython("array('i', [1])", direct(4).asIntBuffer().put(0, 1))
        .refusedFromPython(
            "memoryview(array('i', [1, 2, 3]))[::2]",
            "expected elements side by side in C order, to be an IntBuffer, "
                + "got memoryview, which has [2] of 'i'" + AS_IT_IS)
        .refusedToPython(IntBuffer.allocate(1), "expected an IntBuffer" + OUTSIDE)
        .noneIsRefused();
  }

  private static TableRow<LongBuffer> longs() {
    return TableRow.of("LongBuffer", MemoryTypes.Longs.class)
        .both(direct(8).asLongBuffer().put(0, Long.MIN_VALUE), "memoryview(array('q', [-2**63]))")
        .refusedFromPython("[1]", "expected buffer of format 'q', to be a LongBuffer, got list")
        .refusedToPython(
            ByteBuffer.allocateDirect(8).order(ByteOrder.BIG_ENDIAN).asLongBuffer(),
            "expected a LongBuffer in this machine's byte order, got one in BIG_ENDIAN; "
                + "call order(ByteOrder.nativeOrder()) on the ByteBuffer before it becomes a LongBuffer")
        .noneIsRefused();
  }

  private static TableRow<FloatBuffer> floats() {
    return TableRow.of("FloatBuffer", MemoryTypes.Floats.class)
        .both(direct(8).asFloatBuffer().put(1, Float.NEGATIVE_INFINITY), "memoryview(array('f', [0, float('-inf')]))")
        .refusedFromPython(
            "array('d', [1])", "expected one dimension of format 'f', to be a FloatBuffer, "
                + "got array.array, which has [1] of 'd'" + AS_IT_IS)
        .refusedToPython(FloatBuffer.allocate(1), "expected a FloatBuffer" + OUTSIDE)
        .noneIsRefused();
  }

  private static TableRow<DoubleBuffer> doubles() {
    return TableRow.of("DoubleBuffer", MemoryTypes.Doubles.class)
        .both(direct(16).asDoubleBuffer().put(1, Double.MIN_VALUE), "memoryview(array('d', [0, 5e-324]))")
        .both(direct(0).asDoubleBuffer(), "memoryview(array('d'))")
        .refusedFromPython(
            "array('f', [1])", "expected one dimension of format 'd', to be a DoubleBuffer, "
                + "got array.array, which has [1] of 'f'" + AS_IT_IS)
        .refusedToPython(DoubleBuffer.allocate(1), "expected a DoubleBuffer" + OUTSIDE)
        .noneIsRefused();
  }

  private static TableRow<ShapedSegment> shapes() {
    MemorySegment cells = Arena.ofAuto().allocateFrom(JAVA_INT, 1, 2, 3, 4);
    return TableRow.of("ShapedSegment", MemoryTypes.Shapes.class)
        .comparedBy(shaped -> List.of(shaped.toString(), content(shaped.segment())))
        .both(
            ShapedSegment.of(cells, JAVA_INT, 2, 2),
            "memoryview(array('i', [1, 2, 3, 4])).cast('B').cast('i', (2, 2))")
        .refusedFromPython("'text'", "expected object with a buffer, to be a ShapedSegment, got str 'text'")
        .refusedToPython(ShapedSegment.of(MemorySegment.ofArray(new int[4]), JAVA_INT, 2, 2), SEGMENT_OUTSIDE)
        .noneIsRefused();
  }

  private static TableRow<PyBuffer> held() {
    String expression = "memoryview(array('h', [1, 2, 3]))[::2]";
    PyBuffer gaps = RunningPython.PYTHON.bind(MemoryTypes.Held.class).made(expression);
    return TableRow.of("PyBuffer", MemoryTypes.Held.class)
        .comparedBy(held -> List.of(held.toString(), held.segment().get(JAVA_SHORT, held.offset(1))))
        .both(gaps, expression)
        .refusedFromPython(
            "'text'", "expected object with a buffer, such as bytes, array.array or a NumPy array, got str 'text'")
        .noneIsRefused();
  }
}
