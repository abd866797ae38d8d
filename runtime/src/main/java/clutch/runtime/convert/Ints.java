package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.LongObjects;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.References;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;

/**
 * Java's whole numbers to {@code int} and back.
 *
 * <p>From Python: {@code int} and its subclasses, {@code bool} among them, and whatever has {@code
 * __index__}, such as NumPy's integers. Not {@code float}, not {@code str}. What is out of range is
 * refused. Attached.
 */
public final class Ints {

  /** Java's {@code BigInteger} holds no more. */
  private static final int MOST_BYTES = Integer.MAX_VALUE / Byte.SIZE;

  private Ints() {}

  /** A new reference to an {@code int}. */
  public static long toPython(long value) {
    return Checked.reference(LongObjects.fromLong(value));
  }

  /** A new reference to an {@code int}. */
  public static long toPython(BigInteger value) {
    byte[] bytes = value.toByteArray();
    return Checked.reference(LongObjects.fromBytes(MemorySegment.ofArray(bytes), bytes.length, 0));
  }

  /** The value as a {@code byte}. */
  public static byte asByte(long object) {
    return (byte) inRange(object, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** The value as a {@code short}. */
  public static short asShort(long object) {
    return (short) inRange(object, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** The value as an {@code int}. */
  public static int asInt(long object) {
    return (int) inRange(object, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** The value as a {@code long}. */
  public static long asLong(long object) {
    return inRange(object, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** The value as a {@code BigInteger}. */
  public static BigInteger asBigInteger(long object) {
    if (Constants.typeOf(object) == Constants.INT) {
      return read(object);
    }
    try (Owned index = new Owned(index("int", object))) {
      return read(index.borrow());
    }
  }

  /** The value as a {@code Long} where it fits, else as a {@code BigInteger}. */
  static Number asNumber(long object) {
    try (Owned index = new Owned(index("int", object))) {
      long value = LongObjects.asLongExact(index.borrow());
      if (value == -1 && Exceptions.isSet() != 0) {
        Exceptions.clear();
        return read(index.borrow());
      }
      return value;
    }
  }

  /** As {@link #asLong}, with other limits. */
  static long inRange(long object, long least, long greatest) {
    if (Constants.typeOf(object) == Constants.INT) {
      return exactInRange(object, least, greatest);
    }
    long index = index("int", object);
    try {
      return exactInRange(index, least, greatest);
    } finally {
      References.decrement(index);
    }
  }

  private static long exactInRange(long exactInt, long least, long greatest) {
    long value = LongObjects.asLongExact(exactInt);
    // No look at the exception in all calls but those that return -1.
    boolean overflow = value == -1 && Exceptions.isSet() != 0;
    if (overflow) {
      Exceptions.clear();
    }
    if (overflow || value < least || value > greatest) {
      throw Mismatch.expected("int from %s to %s".formatted(least, greatest), exactInt);
    }
    return value;
  }

  /**
   * A new reference to what {@code operator.index} gives, which is exactly an {@code int}.
   *
   * @param expected what would fit, for the message
   */
  static long index(String expected, long object) {
    if (ObjectProtocol.hasIndex(object) == 0) {
      throw Mismatch.expected(expected, object);
    }
    long index = ObjectProtocol.index(object);
    if (index == 0) {
      throw Checked.refusal(expected, object);
    }
    return index;
  }

  /** Reads big-endian two's complement, as {@code BigInteger} has it. */
  private static BigInteger read(long exactInt) {
    byte[] bytes = new byte[4 * Long.BYTES];
    long needed = asBytes(exactInt, bytes);
    if (needed > bytes.length) {
      if (needed > MOST_BYTES) {
        throw new Mismatch(
            "expected int of at most %s bytes, got one of %s".formatted(MOST_BYTES, needed));
      }
      bytes = new byte[(int) needed];
      asBytes(exactInt, bytes);
    }
    return new BigInteger(bytes);
  }

  private static long asBytes(long exactInt, byte[] bytes) {
    return Checked.status(
        LongObjects.asBytes(exactInt, MemorySegment.ofArray(bytes), bytes.length, 0));
  }
}
