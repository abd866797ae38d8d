package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;
import java.util.BitSet;

/** Thread states: one for one OS thread in one interpreter. To attach one takes the GIL where there is one. */
public final class ThreadStates {

  private static final MethodHandle CREATE =
      CFunction.of("PyThreadState_New", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle CURRENT =
      CFunction.critical("PyThreadState_GetUnchecked", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle INTERPRETER_OF =
      CFunction.of("PyThreadState_GetInterpreter", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle ATTACH = CFunction.of("PyEval_RestoreThread", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle DETACH = CFunction.of("PyEval_SaveThread", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SWAP = CFunction.of("PyThreadState_Swap", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle CLEAR = CFunction.of("PyThreadState_Clear", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle DELETE_CURRENT =
      CFunction.of("PyThreadState_DeleteCurrent", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle THREAD_NUMBER =
      CFunction.of("PyThread_get_thread_ident", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SET_ASYNC_EXCEPTION =
      CFunction.of("PyThreadState_SetAsyncExc", JAVA_LONG, JAVA_LONG, JAVA_LONG);

  /** The part of a thread state that is looked through for the word that says whether it is attached. */
  private static final int SEARCHED = 256;

  private static final int ATTACHED = 1;
  private static final int DETACHED = 0;

  /** Where in a thread state that word is; 0 until that is known. */
  private static volatile long stateOffset;

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
      return (long) CURRENT.invokeExact(0L);
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
      long _ = (long) ATTACH.invokeExact(threadState);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyEval_SaveThread}: Detaches the attached thread state and returns it. Attached. */
  public static long detach() {
    try {
      return (long) DETACH.invokeExact(0L);
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
      long _ = (long) CLEAR.invokeExact(threadState);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyThreadState_DeleteCurrent}: Deletes the attached thread state, and is detached then. Attached. */
  public static void deleteCurrent() {
    try {
      long _ = (long) DELETE_CURRENT.invokeExact(0L);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyThread_get_thread_ident}: The number by which CPython knows the calling OS thread. Any. */
  public static long threadNumber() {
    try {
      return (long) THREAD_NUMBER.invokeExact(0L);
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
      return (int) (long) SET_ASYNC_EXCEPTION.invokeExact(threadNumber, exceptionType);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * Finds out where thread states say whether they are attached, for {@link #stateOf}: detaches and
   * attaches again, and sees what changes and changes back. Attached.
   */
  public static void findState() {
    if (stateOffset != 0) {
      return;
    }
    long threadState = current();
    BitSet candidates = wordsThatAre(threadState, ATTACHED);
    for (int times = 0; times < 2; times++) {
      long detached = detach();
      candidates.and(wordsThatAre(threadState, DETACHED));
      attach(detached);
      candidates.and(wordsThatAre(threadState, ATTACHED));
    }
    // With a GIL there are two: before the state it says whether it holds the GIL, which is the same here.
    if (!candidates.isEmpty() && candidates.cardinality() <= 2) {
      stateOffset = (candidates.length() - 1L) * Integer.BYTES;
    }
  }

  private static BitSet wordsThatAre(long threadState, int value) {
    BitSet words = new BitSet();
    for (int word = 1; word < SEARCHED / Integer.BYTES; word++) {
      words.set(word, Memory.int32(threadState + (long) word * Integer.BYTES) == value);
    }
    return words;
  }

  /**
   * Where a thread state says whether it is attached, for {@link #isAttached}. Any.
   *
   * @return an address; 0 if it is not known
   */
  public static long stateOf(long threadState) {
    long offset = stateOffset;
    return offset == 0 ? 0 : threadState + offset;
  }

  /** Whether the thread state that says so there is attached; to its own thread, as others never attach it. Any. */
  public static boolean isAttached(long state) {
    return Memory.int32(state) == ATTACHED;
  }
}
