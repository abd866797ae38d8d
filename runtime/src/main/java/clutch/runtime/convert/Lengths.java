package clutch.runtime.convert;

/** Python's lengths, which may be more than a Java array holds. */
final class Lengths {

  /** The longest array that every JVM makes. */
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private Lengths() {}

  /**
   * The same length for a Java array.
   *
   * @param length a length in Python
   * @throws Mismatch if it is too long
   */
  static int ofArray(long length) {
    if (length > LONGEST) {
      throw new Mismatch(
          "expected at most %s elements, which is what Java arrays hold, got %s"
              .formatted(LONGEST, length));
    }
    return (int) length;
  }
}
