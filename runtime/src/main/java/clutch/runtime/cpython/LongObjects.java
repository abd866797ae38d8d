package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Python's {@code int}. */
public final class LongObjects {

  private static final MethodHandle FROM_LONG =
      CFunction.critical("PyLong_FromLongLong", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle AS_LONG =
      CFunction.of("PyLong_AsLongLong", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle AS_LONG_EXACT =
      CFunction.critical("PyLong_AsLongLong", JAVA_LONG, JAVA_LONG);

  private LongObjects() {}

  /** Held apart, because most programs have no ints of that size, and these are shapes of their own. */
  private static final class OfAnySize {
    static final MethodHandle FROM_BYTES =
        CFunction.criticalWithHeap("PyLong_FromNativeBytes", JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_INT);
    static final MethodHandle AS_BYTES =
        CFunction.criticalWithHeap("PyLong_AsNativeBytes", JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_INT);
  }

  /** {@code PyLong_FromLongLong}: A new reference. Attached. */
  public static long fromLong(long value) {
    long small = SmallInts.find(value);
    return small == 0 ? create(value) : small;
  }

  /** As {@link #fromLong}, by a call for each value. Attached. */
  static long create(long value) {
    try {
      return (long) FROM_LONG.invokeExact(value);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyLong_AsLongLong}: Its value; -1 with an exception set if it does not fit. Attached. */
  public static long asLong(long object) {
    try {
      return (long) AS_LONG.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyLong_AsLongLong}: As {@link #asLong}, for an object whose type is exactly {@code int}: no Python code can run. Attached. */
  public static long asLongExact(long object) {
    if (NumberLayout.INTS_ARE_KNOWN && NumberLayout.isCompact(object)) {
      return NumberLayout.compactValue(object);
    }
    try {
      return (long) AS_LONG_EXACT.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyLong_FromNativeBytes}: A new reference from two's complement. Attached. */
  public static long fromBytes(MemorySegment bytes, long length, int flags) {
    try {
      return (long) OfAnySize.FROM_BYTES.invokeExact(bytes, length, flags);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyLong_AsNativeBytes}: Writes two's complement; returns how many bytes it takes, -1 with an exception set. The object is an int. Attached. */
  public static long asBytes(long object, MemorySegment bytes, long length, int flags) {
    try {
      return (long) OfAnySize.AS_BYTES.invokeExact(object, bytes, length, flags);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
