package clutch.samples.library.numpy;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import clutch.runtime.PyBuffer;
import clutch.runtime.ShapedSegment;
import java.lang.foreign.MemorySegment;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;

/** Functions of the module. */
@PythonCallable("numpy")
interface Numpy {

  /** An array that is Java's memory. */
  Array asarray(DoubleBuffer memory);

  /** Of bytes, which are unsigned in Python. */
  Array asarray(MemorySegment memory);

  /** In several dimensions. */
  double trace(ShapedSegment matrix);

  /** The memory of an array, to be closed. */
  @PythonCallable("asarray")
  PyBuffer memoryOf(Array array);

  /** An array as a buffer of {@code java.nio}, which Python keeps for as long as Java uses it. */
  FloatBuffer linspace(double start, double stop, int num, @Keyword String dtype);

  Array arange(int stop, @Keyword String dtype);

  /** Writes into an array. */
  void sin(Array angles, @Keyword Array out);

  double mean(FloatBuffer numbers);
}
