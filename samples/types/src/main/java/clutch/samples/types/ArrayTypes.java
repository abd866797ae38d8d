package clutch.samples.types;

import clutch.annotations.PythonCallable;

/** Arrays of primitives. */
public final class ArrayTypes {

  private ArrayTypes() {}

  /** {@code boolean[]}. */
  @PythonCallable("rows")
  public interface BooleanArrays extends Row<boolean[]> {}

  /** {@code char[]}. */
  @PythonCallable("rows")
  public interface CharArrays extends Row<char[]> {}

  /** {@code short[]}. */
  @PythonCallable("rows")
  public interface ShortArrays extends Row<short[]> {}

  /** {@code int[]}. */
  @PythonCallable("rows")
  public interface IntArrays extends Row<int[]> {}

  /** {@code long[]}. */
  @PythonCallable("rows")
  public interface LongArrays extends Row<long[]> {}

  /** {@code float[]}. */
  @PythonCallable("rows")
  public interface FloatArrays extends Row<float[]> {}

  /** {@code double[]}. */
  @PythonCallable("rows")
  public interface DoubleArrays extends Row<double[]> {}
}
