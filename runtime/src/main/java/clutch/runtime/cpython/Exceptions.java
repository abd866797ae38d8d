package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The exception that is set on the attached thread state. */
public final class Exceptions {

  private static final MethodHandle IS_SET = CFunction.critical("PyErr_Occurred", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle TAKE = CFunction.of("PyErr_GetRaisedException", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle CLEAR = CFunction.of("PyErr_Clear", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle MATCHES =
      CFunction.of("PyErr_ExceptionMatches", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SET_RAISED =
      CFunction.of("PyErr_SetRaisedException", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SET = 
      CFunction.of("PyErr_SetObject", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle NEW_TYPE =
      CFunction.of("PyErr_NewException", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private Exceptions() {}

  /** {@code PyErr_Occurred}: A borrowed reference to its type, or 0. Attached. */
  public static long isSet() {
    try {
      return (long) IS_SET.invokeExact(0L);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyErr_GetRaisedException}: A new reference to the exception, which is cleared; 0 without one. Attached. */
  public static long take() {
    try {
      return (long) TAKE.invokeExact(0L);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyErr_Clear}: Clears it. Attached. */
  public static void clear() {
    try {
      long _ = (long) CLEAR.invokeExact(0L);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyErr_ExceptionMatches}: Whether the exception that is set is of that type. Attached, with one set. */
  public static boolean matches(long type) {
    try {
      return (int) (long) MATCHES.invokeExact(type) != 0;
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyErr_SetRaisedException}: Sets an exception, whose reference it takes over. Attached. */
  public static void setRaised(long exception) {
    try {
      long _ = (long) SET_RAISED.invokeExact(exception);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyErr_SetObject}: Sets a new exception of that type with one argument. Attached. */
  public static void set(long type, long argument) {
    try {
      long _ = (long) SET.invokeExact(type, argument);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * {@code PyErr_NewException}: A new exception class.
   *
   * @param name a C string, {@code module.Class}
   * @param bases a borrowed reference to a class or a tuple of classes
   * @return a new reference; 0 with an exception set
   */
  public static long newType(MemorySegment name, long bases) {
    try {
      return (long) NEW_TYPE.invokeExact(name.address(), bases, 0L);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
