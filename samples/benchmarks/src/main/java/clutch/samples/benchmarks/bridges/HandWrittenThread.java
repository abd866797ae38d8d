package clutch.samples.benchmarks.bridges;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** What one Java thread keeps: its thread state, and the block that the arguments of its calls lie in. */
final class HandWrittenThread implements AutoCloseable {

  private static final ThreadLocal<HandWrittenThread> CURRENT = ThreadLocal.withInitial(HandWrittenThread::start);

  private static final long FIRST_IS_FREE = 1L << 63;

  private static final int MOST_ARGUMENTS = 6;

  /** Its first place is left to CPython, which puts {@code self} there. */
  private final MemorySegment block = Arena.global().allocate(JAVA_LONG, 1 + MOST_ARGUMENTS);

  private long state;

  private HandWrittenThread(long state) {
    this.state = state;
  }

  private static HandWrittenThread start() {
    try {
      long main = (long) HandWrittenFunctions.MAIN_INTERPRETER.invokeExact();
      return new HandWrittenThread((long) HandWrittenFunctions.NEW_THREAD_STATE.invokeExact(main));
    } catch (Throwable e) {
      throw new IllegalStateException("no thread state can be made", e);
    }
  }

  /** Attaches the calling thread. */
  static HandWrittenThread attach() throws Throwable {
    HandWrittenThread thread = CURRENT.get();
    HandWrittenFunctions.RESTORE_THREAD.invokeExact(thread.state);
    return thread;
  }

  /** The calling thread, attached or not. */
  static HandWrittenThread current() {
    return CURRENT.get();
  }

  /** Lets Python's other threads run while this one waits, or runs Java. */
  void detach() throws Throwable {
    state = (long) HandWrittenFunctions.SAVE_THREAD.invokeExact();
  }

  /** The opposite of {@link #detach}. */
  void attachAgain() throws Throwable {
    HandWrittenFunctions.RESTORE_THREAD.invokeExact(state);
  }

  @Override
  public void close() {
    try {
      detach();
    } catch (Throwable e) {
      throw new IllegalStateException("the thread can't be detached", e);
    }
  }

  /** Calls a function with references that it takes over, and returns a new one. Attached. */
  long call(long function, long... arguments) throws Throwable {
    for (int i = 0; i < arguments.length; i++) {
      block.setAtIndex(JAVA_LONG, 1 + i, arguments[i]);
    }
    long result =
        (long)
            HandWrittenFunctions.VECTORCALL.invokeExact(
                function, block.address() + JAVA_LONG.byteSize(), arguments.length | FIRST_IS_FREE, 0L);
    for (long argument : arguments) {
      HandWrittenFunctions.DECREF.invokeExact(argument);
    }
    return HandWrittenValues.checked(result);
  }
}
