package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** Thread states: one for one OS thread in one interpreter. To attach one takes the GIL where there is one. */
public final class ThreadStates {

  private static final MethodHandle CREATE =
      CFunction.of("PyThreadState_New", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle CURRENT =
      CFunction.critical("PyThreadState_GetUnchecked", JAVA_LONG);
  private static final MethodHandle INTERPRETER_OF =
      CFunction.of("PyThreadState_GetInterpreter", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle ATTACH = CFunction.ofVoid("PyEval_RestoreThread", JAVA_LONG);
  private static final MethodHandle DETACH = CFunction.of("PyEval_SaveThread", JAVA_LONG);
  private static final MethodHandle SWAP = CFunction.of("PyThreadState_Swap", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle CLEAR = CFunction.ofVoid("PyThreadState_Clear", JAVA_LONG);
  private static final MethodHandle DELETE_CURRENT =
      CFunction.ofVoid("PyThreadState_DeleteCurrent");
  private static final MethodHandle THREAD_NUMBER =
      CFunction.of("PyThread_get_thread_ident", JAVA_LONG);
  private static final MethodHandle SET_ASYNC_EXCEPTION =
      CFunction.of("PyThreadState_SetAsyncExc", JAVA_INT, JAVA_LONG, JAVA_LONG);

  private ThreadStates() {}

  /** {@code PyThreadState_New}: A new, detached thread state for the calling thread; 0 without memory. Any, with a guard held. */
  public static long create(long interpreter) {
    try {
      return (long) CREATE.invokeExact(interpreter);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyThreadState_GetUnchecked}: The thread state attached to the calling thread, or 0. Any. */
  public static long current() {
    try {
      return (long) CURRENT.invokeExact();
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyThreadState_GetInterpreter}: The interpreter of a thread state. Attached. */
  public static long interpreterOf(long threadState) {
    try {
      return (long) INTERPRETER_OF.invokeExact(threadState);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyEval_RestoreThread}: Attaches a thread state; waits for the GIL. Detached, with a guard held. */
  public static void attach(long threadState) {
    try {
      ATTACH.invokeExact(threadState);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyEval_SaveThread}: Detaches the attached thread state and returns it. Attached. */
  public static long detach() {
    try {
      return (long) DETACH.invokeExact();
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyThreadState_Swap}: Attaches another thread state in place of the attached one, which it returns. Attached. */
  public static long swap(long threadState) {
    try {
      return (long) SWAP.invokeExact(threadState);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyThreadState_Clear}: Clears a thread state before it is deleted; may run any Python code. Attached. */
  public static void clear(long threadState) {
    try {
      CLEAR.invokeExact(threadState);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyThreadState_DeleteCurrent}: Deletes the attached thread state, and is detached then. Attached. */
  public static void deleteCurrent() {
    try {
      DELETE_CURRENT.invokeExact();
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyThread_get_thread_ident}: The number by which CPython knows the calling OS thread. Any. */
  public static long threadNumber() {
    try {
      return (long) THREAD_NUMBER.invokeExact();
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * {@code PyThreadState_SetAsyncExc}: Has an exception raised in a thread of the attached interpreter
   * at its next step of Python code, or, with 0 for the type, takes back one that was not raised yet.
   * How many thread states it found: 0 or 1. Attached.
   */
  public static int raiseIn(long threadNumber, long exceptionType) {
    try {
      return (int) SET_ASYNC_EXCEPTION.invokeExact(threadNumber, exceptionType);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
