package clutch.runtime.interpreter;

import clutch.runtime.ClutchException;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.StackProtection;
import clutch.runtime.cpython.ThreadStates;
import clutch.runtime.platform.ThreadStack;

/**
 * Where Python ends on the stack of one thread, and where no call of Python begins any more.
 *
 * <p>Java can recurse into the part of a stack that Python keeps free. A call from there would end the
 * process: CPython takes such a stack pointer for a fatal error, or for that of some other stack.
 */
final class StackRoom {

  /**
   * What Python leaves free at the end of a stack. The JVM's own guard zones take about 96 KB there,
   * and the prologue of an upcall, which is outside any try, takes some more.
   */
  private static final long RESERVE = 160 * 1024;

  /** CPython notices a stack pointer only above this; Java's stack has overflowed before. */
  private static final long LOWEST = 64 * 1024;

  /** Calls begin 32 KB above where Python ends: 224 KB above the end of the stack. */
  private static final int MARGINS = 8;

  /** With 16 KB for each, half of what an own thread has at least is left for Python. */
  private static final int DEEPEST = 512;

  private static final int REACH = 256;

  private final boolean known = StackProtection.isKnown();
  private final long threadState;
  private final ThreadStack stack = ThreadStack.current();

  /** Where the thread state keeps the limit; 0 if that is not known. */
  private final long limit;

  /** The room on the calling thread's stack. */
  StackRoom(long threadState) {
    this.threadState = threadState;
    this.limit = StackProtection.limitOf(threadState);
  }

  /** Has deep recursion in Python end in RecursionError. Attached. */
  void protect() {
    if (!known) {
      return;
    }
    if (leaveFree(RESERVE) != 0) {
      Exceptions.clear();
      throw new ClutchException(
          "A stack of %s bytes is too small for Python on %s"
              .formatted(stack.size(), Thread.currentThread()));
    }
    StackProtection.findLimit(threadState, stack.base() + RESERVE, stack.size() - RESERVE);
  }

  /**
   * Refuses a call for which there is no room. With a guard held.
   *
   * @param depth how many calls and upcalls this one is nested in
   * @throws StackOverflowError as Java itself would soon
   */
  void check(int depth) {
    if (!known) {
      checkUnknown(depth);
      return;
    }
    if (isNear()) {
      throw new StackOverflowError("Too little of this thread's stack is left to call Python");
    }
  }

  private boolean isNear() {
    if (limit == 0) {
      return isNearByCalls();
    }
    StackProtection.moveLimit(limit, stack.base() + LOWEST);
    try {
      return StackProtection.isNear(threadState, MARGINS);
    } finally {
      // Also if the stack overflows in that call.
      StackProtection.moveLimit(limit, stack.base() + RESERVE);
    }
  }

  private boolean isNearByCalls() {
    int unused = leaveFree(LOWEST);
    boolean near = StackProtection.isNear(threadState, MARGINS);
    unused = leaveFree(RESERVE);
    return near;
  }

  /** 3.13 can't be told where the stack ends, but its calls run on own threads, whose size is known. */
  private static void checkUnknown(int depth) {
    if (depth > DEEPEST) {
      throw new StackOverflowError("Calls from Java to Python and back are nested too deep");
    }
    probe();
  }

  /**
   * Overflows here, if at all, on any thread. For what takes a guard or a lock, which nobody would give
   * back if the stack ended there.
   *
   * @throws StackOverflowError if the stack is nearly used up
   */
  static void probe() {
    long _ = reach(REACH);
  }

  /** Goes deeper into the stack than what follows a check will, and into C: here it may overflow. */
  private static long reach(int further) {
    return further == 0 ? ThreadStates.threadNumber() : reach(further - 1) + 1;
  }

  private int leaveFree(long reserve) {
    return StackProtection.set(threadState, stack.base() + reserve, stack.size() - reserve);
  }
}
