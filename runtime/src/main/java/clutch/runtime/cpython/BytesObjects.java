package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Python's {@code bytes}. */
public final class BytesObjects {

  private static final MethodHandle FROM_DATA =
      CFunction.criticalWithHeap("PyBytes_FromStringAndSize", JAVA_LONG, ADDRESS, JAVA_LONG);
  private static final MethodHandle DATA = CFunction.of("PyBytes_AsString", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SIZE = CFunction.of("PyBytes_Size", JAVA_LONG, JAVA_LONG);

  private BytesObjects() {}

  /** {@code PyBytes_FromStringAndSize}: A new reference. Attached. */
  public static long fromData(MemorySegment data, long size) {
    try {
      return (long) FROM_DATA.invokeExact(data, size);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyBytes_AsString}: Where its bytes lie. Attached. */
  public static long data(long object) {
    try {
      return (long) DATA.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyBytes_Size}: How many they are. Attached. */
  public static long size(long object) {
    try {
      return (long) SIZE.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
