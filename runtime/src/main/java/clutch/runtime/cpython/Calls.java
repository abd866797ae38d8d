package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** Calling Python objects. */
public final class Calls {

  private static final MethodHandle VECTORCALL =
      CFunction.of("PyObject_Vectorcall", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle VECTORCALL_METHOD =
      CFunction.of("PyObject_VectorcallMethod", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private static final MethodHandle CALL_WITH_ONE =
      CFunction.of("PyObject_CallOneArg", JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private Calls() {}

  /** {@code PyObject_CallOneArg}: A new reference to the result; 0 with an exception set. Attached. */
  public static long callWithOne(long callable, long argument) {
    try {
      return (long) CALL_WITH_ONE.invokeExact(callable, argument);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyObject_Vectorcall}: A new reference to the result; 0 with an exception set (PEP 590). Attached. */
  public static long vectorcall(long callable, long arguments, long flags, long keywordNames) {
    try {
      return (long) VECTORCALL.invokeExact(callable, arguments, flags, keywordNames);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * {@code PyObject_VectorcallMethod}: A new reference to the result of a method of the first argument; 0 with
   * an exception set (PEP 590). Attached.
   */
  public static long vectorcallMethod(long name, long arguments, long flags, long keywordNames) {
    try {
      return (long) VECTORCALL_METHOD.invokeExact(name, arguments, flags, keywordNames);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
