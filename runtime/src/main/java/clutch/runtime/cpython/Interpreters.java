package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** Interpreters as CPython knows them. */
public final class Interpreters {

  private static final MethodHandle MAIN = CFunction.of("PyInterpreterState_Main", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle ID =
      CFunction.of("PyInterpreterState_GetID", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle DICT =
      CFunction.of("PyInterpreterState_GetDict", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle END = CFunction.of("Py_EndInterpreter", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle THREAD_HEAD =
      CFunction.of("PyInterpreterState_ThreadHead", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle THREAD_NEXT =
      CFunction.of("PyThreadState_Next", JAVA_LONG, JAVA_LONG);

  private Interpreters() {}

  /** {@code PyInterpreterState_Main}: The main interpreter. Any, once initialized. */
  public static long main() {
    try {
      return (long) MAIN.invokeExact(0L);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyInterpreterState_GetID}: Its number. Any. */
  public static long id(long interpreter) {
    try {
      return (long) ID.invokeExact(interpreter);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyInterpreterState_GetDict}: A borrowed reference to its own dict; 0 if there is none. Attached. */
  public static long dict(long interpreter) {
    try {
      return (long) DICT.invokeExact(interpreter);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code Py_EndInterpreter}: Ends a subinterpreter; nothing is attached afterwards. Attached, to its only thread state. */
  public static void end(long threadState) {
    try {
      long _ = (long) END.invokeExact(threadState);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * Whether {@link #end} deletes the thread states of other threads: 3.14 and up. Before, they were a
   * fatal error.
   */
  public static boolean endDeletesThreadStates() {
    return StackProtection.isKnown();
  }

  /** {@code PyInterpreterState_ThreadHead}: Its newest thread state. Attached, with no other thread making or deleting one. */
  public static long firstThreadState(long interpreter) {
    try {
      return (long) THREAD_HEAD.invokeExact(interpreter);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyThreadState_Next}: The next older thread state of the same interpreter, or 0. As {@link #firstThreadState}. */
  public static long nextThreadState(long threadState) {
    try {
      return (long) THREAD_NEXT.invokeExact(threadState);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
