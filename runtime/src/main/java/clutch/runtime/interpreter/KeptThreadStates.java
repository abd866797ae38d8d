package clutch.runtime.interpreter;

import clutch.runtime.ClutchException;
import clutch.runtime.cpython.StackProtection;
import clutch.runtime.cpython.ThreadExitFunctions;
import clutch.runtime.cpython.ThreadStates;
import clutch.runtime.events.AttachWaitEvent;
import clutch.runtime.events.Events;
import clutch.runtime.platform.FirstThread;
import clutch.runtime.platform.ThreadExit;
import clutch.runtime.platform.ThreadStack;
import java.util.Optional;

/**
 * Makes the thread states that are kept for platform threads of others, and has them deleted by their
 * own OS thread as it exits. Deleting one on another thread leaves CPython a dangling pointer on its
 * own; Java has no hook at the end of an OS thread, pthread has.
 */
final class KeptThreadStates {

  /** Below this there is no room for Python beside the reserve: such threads hand over. */
  private static final long SMALLEST_STACK = 512 * 1024;

  private final Optional<ThreadExit> atExit;

  private KeptThreadStates(Optional<ThreadExit> atExit) {
    this.atExit = atExit;
  }

  static KeptThreadStates open() {
    return new KeptThreadStates(ThreadExit.of(ThreadExitFunctions.addresses()));
  }

  /** Whether the calling platform thread can keep a thread state. */
  boolean canKeepHere() {
    return atExit.filter(ThreadExit::isOpen).isPresent()
        && StackProtection.isKnown()
        && ThreadStack.current().size() >= SMALLEST_STACK;
  }

  /** Makes a thread state that is deleted as this thread exits, or with the process. Detached, with a guard held. */
  long make(OpenInterpreter interpreter) {
    long threadState = makeOwned(interpreter);
    // Nobody needs it after the first thread; and the end of the process must not wait for the GIL.
    if (!FirstThread.isCurrent()) {
      atExit.orElseThrow().register(threadState);
    }
    return threadState;
  }

  /** Makes a thread state that this thread will delete itself. Detached, with a guard held. */
  static long makeOwned(OpenInterpreter interpreter) {
    long threadState = ThreadStates.create(interpreter.address());
    if (threadState == 0) {
      throw new ClutchException("CPython has no memory left for a thread state");
    }
    AttachWaitEvent event = Events.attachWait();
    ThreadStates.attach(threadState);
    try {
      Events.ended(event, interpreter.name());
      new StackRoom(threadState).protect();
    } finally {
      ThreadStates.detach();
    }
    return threadState;
  }

  /**
   * Leaves the thread states to CPython, which is about to delete them all. Detached: it waits for
   * threads that are deleting theirs.
   */
  void leaveToCPython() {
    atExit.ifPresent(ThreadExit::cancel);
  }
}
