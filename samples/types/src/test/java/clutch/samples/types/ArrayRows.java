package clutch.samples.types;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Arrays of primitives. */
final class ArrayRows {

  private ArrayRows() {}

  static List<TableRow<?>> rows() {
    return List.of(booleans(), chars(), shorts(), ints(), longs(), floats(), doubles());
  }

  private static TableRow<boolean[]> booleans() {
    return TableRow.of("boolean[]", ArrayTypes.BooleanArrays.class)
        .comparedBy(Arrays::toString)
        .both(new boolean[0], "[]")
        .both(new boolean[] {true, false}, "[True, False]")
        .refusedFromPython("[True, 0]", "[1]: expected bool, got int 0")
        .noneIsRefused();
  }

  private static TableRow<char[]> chars() {
    return TableRow.of("char[]", ArrayTypes.CharArrays.class)
        .comparedBy(Arrays::toString)
        .both(new char[0], "array('H')")
        .both(new char[] {'a', '\uFFFF'}, "array('H', [97, 0xffff])")
        .fromPython("'text'", "text".toCharArray())
        .fromPython("['a', 'b']", new char[] {'a', 'b'})
        .noneIsRefused();
  }

  private static TableRow<short[]> shorts() {
    return TableRow.of("short[]", ArrayTypes.ShortArrays.class)
        .comparedBy(Arrays::toString)
        .both(new short[0], "array('h')")
        .both(new short[] {Short.MIN_VALUE, Short.MAX_VALUE}, "array('h', [-2**15, 2**15 - 1])")
        .refusedFromPython("[0, 2**15]", "[1]: expected int from -32768 to 32767, got int 32768")
        .noneIsRefused();
  }

  private static TableRow<int[]> ints() {
    return TableRow.of("int[]", ArrayTypes.IntArrays.class)
        .comparedBy(Arrays::toString)
        .both(new int[0], "array('i')")
        .both(new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}, "array('i', [-2**31, 2**31 - 1])")
        .fromPython("range(3)", new int[] {0, 1, 2})
        .refusedFromPython("[0, 1.0]", "[1]: expected int, got float 1.0")
        .noneIsRefused()
        .random(random -> random.ints(random.nextInt(50)).toArray());
  }

  private static TableRow<long[]> longs() {
    return TableRow.of("long[]", ArrayTypes.LongArrays.class)
        .comparedBy(Arrays::toString)
        .both(new long[0], "array('q')")
        .both(new long[] {Long.MIN_VALUE, Long.MAX_VALUE}, "array('q', [-2**63, 2**63 - 1])")
        .refusedFromPython("[2**63]", "[0]: expected int from -9223372036854775808 to 9223372036854775807, got int 9223372036854775808")
        .noneIsRefused()
        .random(random -> random.longs(random.nextInt(50)).toArray());
  }

  private static TableRow<float[]> floats() {
    return TableRow.of("float[]", ArrayTypes.FloatArrays.class)
        .comparedBy(Arrays::toString)
        .both(new float[0], "array('f')")
        .both(new float[] {-0f, Float.NaN, Float.MAX_VALUE}, "array('f', [-0.0, float('nan'), (2 - 2.0**-23) * 2.0**127])")
        .refusedFromPython("[1, 'n/a']", "[1]: expected float, got str 'n/a'")
        .noneIsRefused();
  }

  private static TableRow<double[]> doubles() {
    return TableRow.of("double[]", ArrayTypes.DoubleArrays.class)
        .comparedBy(Arrays::toString)
        .both(new double[0], "array('d')")
        .both(new double[] {-0.0, Double.NaN, Double.MIN_VALUE}, "array('d', [-0.0, float('nan'), 5e-324])")
        .fromPython("(1, 2.5)", new double[] {1, 2.5})
        .refusedFromPython("[1, None]", "[1]: expected float, got None")
        .noneIsRefused()
        .random(ArrayRows::anyDoubles);
  }

  private static double[] anyDoubles(Random random) {
    return random.longs(random.nextInt(50)).mapToDouble(Double::longBitsToDouble).toArray();
  }
}
