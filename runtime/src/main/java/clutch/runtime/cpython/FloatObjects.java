package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** Python's {@code float}. */
public final class FloatObjects {

  private static final MethodHandle FROM_DOUBLE =
      CFunction.critical("PyFloat_FromDouble", JAVA_LONG, JAVA_DOUBLE);
  private static final MethodHandle AS_DOUBLE =
      CFunction.of("PyFloat_AsDouble", JAVA_DOUBLE, JAVA_LONG);
  private static final MethodHandle AS_DOUBLE_EXACT =
      CFunction.critical("PyFloat_AsDouble", JAVA_DOUBLE, JAVA_LONG);

  private FloatObjects() {}

  /** {@code PyFloat_FromDouble}: A new reference. Attached. */
  public static long fromDouble(double value) {
    try {
      return (long) FROM_DOUBLE.invokeExact(value);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyFloat_AsDouble}: Its value; -1 with an exception set on failure. Attached. */
  public static double asDouble(long object) {
    try {
      return (double) AS_DOUBLE.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyFloat_AsDouble}: As {@link #asDouble}, for an object whose type is exactly {@code float}. Attached. */
  public static double asDoubleExact(long object) {
    if (NumberLayout.Floats.ARE_KNOWN) {
      return NumberLayout.value(object);
    }
    try {
      return (double) AS_DOUBLE_EXACT.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
