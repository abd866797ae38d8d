package clutch.samples.library.numpy;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.PyBuffer;
import clutch.runtime.Python;
import clutch.runtime.ShapedSegment;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/** Java and NumPy at work in the same memory: whoever writes, the other one sees it. */
final class Memories {

  private Memories() {}

  static void run(Python python, PrintStream out) {
    Numpy numpy = python.bind(Numpy.class);

    // Java's memory, NumPy's arithmetic.
    DoubleBuffer angles = doubles(3).put(0, Math.PI / 2).put(1, Math.PI).put(2, 3 * Math.PI / 2);
    DoubleBuffer sines = doubles(3);
    numpy.sin(numpy.asarray(angles), numpy.asarray(sines));
    out.println("sines " + Math.round(sines.get(0)) + " " + Math.round(sines.get(1)) + " " + Math.round(sines.get(2)));

    // Bytes, which Python cuts into rows.
    MemorySegment pixels = Arena.ofAuto().allocate(2 * 4);
    Array picture = numpy.asarray(pixels).reshape(2, 4);
    picture.fillRow(1, 255);
    out.println(picture.shape() + " pixels " + HexFormat.of().formatHex(pixels.toArray(JAVA_BYTE)));

    // Two dimensions that are Java's, in memory that is freed after the call.
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment matrix = arena.allocateFrom(JAVA_LONG, 1, 2, 3, 4);
      out.println("trace " + numpy.trace(ShapedSegment.of(matrix, JAVA_LONG, 2, 2)));
    }

    // NumPy's memory, as a buffer of Java's.
    FloatBuffer steps = numpy.linspace(0, 1, 5, "float32");
    out.println(steps.get(3) + ", mean " + numpy.mean(steps));
    steps.put(4, 11);
    out.println("mean then " + numpy.mean(steps));

    // An array whose elements don't lie side by side.
    Array table = numpy.arange(6, "int32").reshape(2, 3);
    try (PyBuffer columns = numpy.memoryOf(table.transposed())) {
      out.println(Arrays.toString(columns.shape()) + " elements, " + Arrays.toString(columns.strides()) + " bytes apart");
      columns.segment().set(JAVA_INT, columns.offset(2, 1), 100);
    }
    out.println("sum " + table.sum());
  }

  private static DoubleBuffer doubles(int count) {
    return ByteBuffer.allocateDirect(Double.BYTES * count).order(ByteOrder.nativeOrder()).asDoubleBuffer();
  }

  static void main() {
    try (Python python = Python.start()) {
      run(python, System.out);
    }
  }
}
