package clutch.runtime.cpython;

/**
 * The ints that CPython keeps for as long as it is loaded, the same in every interpreter: whoever needs
 * one gets that one, and nobody counts references to it (PEP 683).
 */
final class SmallInts {

  private static final long LEAST = -5;
  private static final long GREATEST = 256;

  /** Empty if this CPython counts references to them. */
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
      ints[i] = LongObjects.create(LEAST + i);
      if (ints[i] == 0 || !ReferenceCounts.isImmortal(ints[i])) {
        return new long[0];
      }
    }
    return ints;
  }
}
