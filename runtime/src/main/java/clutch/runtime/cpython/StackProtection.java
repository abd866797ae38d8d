package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** Where CPython, 3.14 and up, takes the C stack of a thread state to end. */
public final class StackProtection {

  private static final String NAME = "PyUnstable_ThreadState_SetStackProtection";
  private static final String IS_NEAR = "_Py_ReachedRecursionLimitWithMargin";

  private StackProtection() {}

  /** Held apart, because 3.13 has no such function. */
  private static final class Linked {
    static final MethodHandle SET =
        CFunction.critical(NAME, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    static final MethodHandle NEAR = CFunction.critical(IS_NEAR, JAVA_INT, JAVA_LONG, JAVA_INT);
  }

  /** Whether this CPython has it. Any. */
  public static boolean isKnown() {
    return CPythonLibrary.has(NAME) && CPythonLibrary.has(IS_NEAR);
  }

  /**
   * {@code PyUnstable_ThreadState_SetStackProtection}: Python code that gets near the lower end of
   * this range raises RecursionError. Attached.
   *
   * @return -1 with an exception set on failure
   */
  public static int set(long threadState, long base, long size) {
    try {
      return (int) Linked.SET.invokeExact(threadState, base, size);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * {@code _Py_ReachedRecursionLimitWithMargin}: Whether the stack pointer lies in the lower end of
   * that range, or less than 32 KB below it. Any.
   *
   * @param margins what counts as the lower end, in units of 16 KB, beside the first 32 KB of it
   */
  public static boolean isNear(long threadState, int margins) {
    try {
      return (int) Linked.NEAR.invokeExact(threadState, margins) != 0;
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
