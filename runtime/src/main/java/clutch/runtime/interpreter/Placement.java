package clutch.runtime.interpreter;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Decides where a call runs: on the calling thread, or on one of the interpreter's own. This is the
 * only place where that is decided.
 *
 * <ul>
 *   <li>One of the interpreter's own threads: there.
 *   <li>A virtual thread: handed over, since a thread state belongs to an OS thread and a virtual
 *       thread may move between two of C's functions.
 *   <li>Any other thread calling a subinterpreter: handed over. Its thread states have to be gone
 *       before it ends, each deleted by its own thread, and only own threads can be asked to do that.
 *   <li>A platform thread calling the main interpreter of 3.14 and up: there, on a kept thread state.
 *       On 3.13, handed over: deep recursion in Python needs a stack there that only own threads have.
 *   <li>A platform thread with a very small stack, or on a system where thread states can't be deleted
 *       by their own thread: handed over.
 *   <li>A thread that kept a thread state in an earlier life of Python: handed over. CPython's
 *       thread-local slot still points to that one, which the end of that life has freed, and to
 *       attach another would write to it.
 * </ul>
 */
final class Placement {

  /** Threads that have kept a thread state in some life of Python. */
  private static final Set<Thread> HAVE_KEPT =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private final Optional<KeptThreadStates> threadStates;

  private Placement(Optional<KeptThreadStates> threadStates) {
    this.threadStates = threadStates;
  }

  /** For the main interpreter. */
  static Placement inPlace(KeptThreadStates threadStates) {
    return new Placement(Optional.of(threadStates));
  }

  /** For a subinterpreter. */
  static Placement onOwnThreads() {
    return new Placement(Optional.empty());
  }

  /** Whether the calling thread, which is none of the interpreter's own, may run calls itself. */
  boolean runsHere() {
    Thread thread = Thread.currentThread();
    return threadStates.isPresent()
        && !thread.isVirtual()
        && !HAVE_KEPT.contains(thread)
        && threadStates.get().canKeepHere();
  }

  /** Makes a thread state for the calling thread to keep, which {@linkplain #runsHere() may}. */
  long keepHere(OpenInterpreter interpreter) {
    HAVE_KEPT.add(Thread.currentThread());
    return threadStates.orElseThrow().make(interpreter);
  }
}
