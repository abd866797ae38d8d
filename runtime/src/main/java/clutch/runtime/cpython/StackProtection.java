package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** Where CPython, 3.14 and up, takes the C stack of a thread state to end. */
public final class StackProtection {

  private static final String NAME = "PyUnstable_ThreadState_SetStackProtection";
  private static final String IS_NEAR = "_Py_ReachedRecursionLimitWithMargin";

  /** How far above the end of the range the limit lies at which Python code raises RecursionError. */
  private static final long LIMIT_ABOVE_BASE = 32 * 1024;

  /** Thread states are larger than that. */
  private static final long SEARCHED = 2048;

  private static final long STEP = 4096;

  /** Where in a thread state that limit is; 0 until that is known. */
  private static volatile long limitOffset;

  private StackProtection() {}

  /** Held apart, because 3.13 has no such function. */
  private static final class Linked {
    static final MethodHandle SET =
        CFunction.critical(NAME, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    static final MethodHandle NEAR = CFunction.critical(IS_NEAR, JAVA_LONG, JAVA_LONG, JAVA_LONG);
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
      return (int) (long) Linked.SET.invokeExact(threadState, base, size);
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
      return (int) (long) Linked.NEAR.invokeExact(threadState, (long) margins) != 0;
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * Finds out where thread states keep the limit of their stacks, for {@link #limitOf}. Two ranges are
   * set, so that a build with another layout is noticed; the second one stays. Attached.
   *
   * @param threadState any that is this thread's
   * @param base where its stack ends
   * @param size of its stack, with room to spare
   */
  public static void findLimit(long threadState, long base, long size) {
    if (limitOffset != 0) {
      return;
    }
    if (set(threadState, base + STEP, size - STEP) != 0) {
      Exceptions.clear();
      return;
    }
    long offset = 0;
    while (offset < SEARCHED && limitAt(threadState + offset) != base + STEP) {
      offset += Long.BYTES;
    }
    if (set(threadState, base, size) == 0 && offset < SEARCHED && limitAt(threadState + offset) == base) {
      limitOffset = offset;
    }
  }

  /** Above which end of the stack the limit lies that is at an address. */
  private static long limitAt(long address) {
    return Memory.pointer(address) - LIMIT_ABOVE_BASE;
  }

  /**
   * Where a thread state keeps the limit of its stack: who asks {@link #isNear} often {@linkplain
   * #moveLimit moves} it there, which saves calls of {@link #set}. Any.
   *
   * @return its address; 0 if that is not known
   */
  public static long limitOf(long threadState) {
    long offset = limitOffset;
    return offset == 0 ? 0 : threadState + offset;
  }

  /**
   * Has the stack of a thread state end elsewhere, for {@link #isNear} alone.
   *
   * @param limit from {@link #limitOf}
   * @param base where it ends
   */
  public static void moveLimit(long limit, long base) {
    Memory.setPointer(limit, base + LIMIT_ABOVE_BASE);
  }
}
