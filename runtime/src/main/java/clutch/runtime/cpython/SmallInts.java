package clutch.runtime.cpython;

import java.util.Arrays;

/**
 * The ints that CPython keeps for as long as it is loaded, the same in every interpreter: whoever needs
 * one gets that one, and nobody counts references to it (PEP 683).
 */
final class SmallInts {

  private static final long LEAST = -5;

  /** Of 3.15; before, it was 256. */
  private static final long GREATEST = 1024;

  /** Those to which this CPython does not count references. */
  private static final long[] INTS = all();

  private SmallInts() {}

  /** The int of that value, or 0 if it is not among them. Attached. */
  static long find(long value) {
    long index = value - LEAST;
    return index >= 0 && index < INTS.length ? INTS[(int) index] : 0;
  }

  private static long[] all() {
    long[] ints = new long[(int) (GREATEST - LEAST + 1)];
    for (int i = 0; i < ints.length; i++) {
      long object = LongObjects.create(LEAST + i);
      if (object == 0 || !ReferenceCounts.isImmortal(object)) {
        References.release(object);
        return Arrays.copyOf(ints, i);
      }
      ints[i] = object;
    }
    return ints;
  }
}
