package clutch.runtime.convert;

/**
 * Bytes of each thread's own for text on its way, which most text fits into: an array for each would cost more
 * than to copy it. To be used up before anything else is converted.
 */
final class ScratchBytes {

  private static final int SIZE = 1 << 13;

  private static final ThreadLocal<byte[]> BYTES = ThreadLocal.withInitial(() -> new byte[SIZE]);

  private ScratchBytes() {}

  /** At least so many, with anything in them. */
  static byte[] atLeast(int count) {
    return count <= SIZE ? BYTES.get() : new byte[count];
  }
}
