package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** What every exception of Python's has. None of it runs Python code. */
public final class ExceptionObjects {

  private static final MethodHandle TRACEBACK =
      CFunction.criticalWithGil("PyException_GetTraceback", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle CAUSE =
      CFunction.criticalWithGil("PyException_GetCause", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle CONTEXT =
      CFunction.criticalWithGil("PyException_GetContext", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle ARGUMENTS =
      CFunction.criticalWithGil("PyException_GetArgs", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle DICT =
      CFunction.of("PyObject_GenericGetDict", JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private static final boolean DICT_COMES_FIRST = findsDict();

  private ExceptionObjects() {}

  /** {@code PyException_GetTraceback}: A new reference, or 0. Attached. */
  public static long traceback(long exception) {
    try {
      return (long) TRACEBACK.invokeExact(exception);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyException_GetCause}: A new reference to what it was raised from, or 0. Attached. */
  public static long cause(long exception) {
    try {
      return (long) CAUSE.invokeExact(exception);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyException_GetContext}: A new reference to what was being handled, or 0. Attached. */
  public static long context(long exception) {
    try {
      return (long) CONTEXT.invokeExact(exception);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyException_GetArgs}: A new reference to its {@code args}. Attached. */
  public static long arguments(long exception) {
    try {
      return (long) ARGUMENTS.invokeExact(exception);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * Whether nobody has asked for its {@code __dict__} yet, or put anything there: to ask makes one. False
   * also where that can't be told. Attached.
   */
  public static boolean hasNoDict(long exception) {
    return DICT_COMES_FIRST && Memory.pointer(exception + Constants.contentOffset()) == 0;
  }

  /** {@code PyBaseExceptionObject}, looked at in an exception of which it is known. */
  private static boolean findsDict() {
    long exception = Calls.vectorcall(Constants.BASE_EXCEPTION, 0, 0, 0);
    if (exception == 0) {
      Exceptions.clear();
      return false;
    }
    long field = exception + Constants.contentOffset();
    boolean empty = Memory.pointer(field) == 0;
    long dict = dict(exception);
    boolean found = empty && dict != 0 && Memory.pointer(field) == dict;
    if (dict == 0) {
      Exceptions.clear();
    } else {
      References.decrement(dict);
    }
    References.decrement(exception);
    return found;
  }

  private static long dict(long exception) {
    try {
      return (long) DICT.invokeExact(exception, 0L);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
