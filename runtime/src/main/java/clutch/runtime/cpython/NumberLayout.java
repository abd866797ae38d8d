package clutch.runtime.cpython;

/**
 * Where an exact {@code int} or {@code float} keeps its value: right behind its type. To read it there
 * saves a call. Looked at in numbers whose values are known, so that a build with another layout is
 * noticed, and asked by calls as ever. Attached.
 */
final class NumberLayout {

  /** Of a compact int: sign and number of digits. */
  private static final long TAG = Constants.TYPE_OFFSET + Long.BYTES;

  private static final long DIGIT = TAG + Long.BYTES;
  private static final long FLOAT_VALUE = Constants.TYPE_OFFSET + Long.BYTES;

  /** What the tags of ints of more than one digit of 30 bits begin with. */
  private static final long TWO_DIGITS = 2 << 3;

  private static final long SIGN_BITS = 3;

  /** Whether ints are laid out so. */
  static final boolean INTS_ARE_KNOWN = readsInts(0, 1, -1, 256, 257, -257, (1 << 30) - 1, 1 - (1 << 30));

  private NumberLayout() {}

  /** Held apart, so that floats are looked at by those who have some. */
  static final class Floats {

    /** Whether floats are laid out so. */
    static final boolean ARE_KNOWN = readsFloats(0, -0.5, 1e300, Double.MIN_VALUE);

    private Floats() {}
  }

  /** Whether an exact int is of at most one digit. */
  static boolean isCompact(long exactInt) {
    return Long.compareUnsigned(Memory.pointer(exactInt + TAG), TWO_DIGITS) < 0;
  }

  /** The value of a compact int. */
  static long compactValue(long exactInt) {
    long sign = 1 - (Memory.pointer(exactInt + TAG) & SIGN_BITS);
    return sign * Integer.toUnsignedLong(Memory.int32(exactInt + DIGIT));
  }

  /** The value of an exact float. */
  static double value(long exactFloat) {
    return Memory.float64(exactFloat + FLOAT_VALUE);
  }

  private static boolean readsInts(long... values) {
    for (long value : values) {
      long object = LongObjects.create(value);
      boolean read = object != 0 && isCompact(object) && compactValue(object) == value;
      References.release(object);
      if (!read) {
        return false;
      }
    }
    return !isCompactWhenCreated(1L << 30) && !isCompactWhenCreated(Long.MIN_VALUE);
  }

  private static boolean isCompactWhenCreated(long value) {
    long object = LongObjects.create(value);
    boolean compact = object == 0 || isCompact(object);
    References.release(object);
    return compact;
  }

  private static boolean readsFloats(double... values) {
    for (double value : values) {
      long object = FloatObjects.fromDouble(value);
      boolean read =
          object != 0 && Double.doubleToRawLongBits(value(object)) == Double.doubleToRawLongBits(value);
      References.release(object);
      if (!read) {
        return false;
      }
    }
    return true;
  }
}
