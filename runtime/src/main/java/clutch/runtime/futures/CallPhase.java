package clutch.runtime.futures;

import java.util.concurrent.atomic.AtomicReference;

/**
 * How far a call has come, and what to stop where: it waits in line, then a thread runs its function,
 * then perhaps the event loop its coroutine. Each step is one compare-and-set, so that a stop finds the
 * call in one place, and reaches it there once.
 */
final class CallPhase {

  /** What there is to stop. */
  enum Stop {
    /** The call waited in line, and has ended now. */
    IN_LINE,
    /** Its function runs. */
    FUNCTION,
    /** Its coroutine is on the loop. */
    COROUTINE,
    /** Nothing: the call has ended, or been stopped before. */
    NOTHING
  }

  private enum Phase {
    IN_LINE,
    FUNCTION,
    FUNCTION_STOPPED,
    COROUTINE,
    COROUTINE_STOPPED,
    ENDED
  }

  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.IN_LINE);

  /**
   * A thread is about to call the function.
   *
   * @return false if the call has ended
   */
  boolean begin() {
    return phase.compareAndSet(Phase.IN_LINE, Phase.FUNCTION);
  }

  /**
   * The function will never be called.
   *
   * @return false if it has been, or the call has ended
   */
  boolean endInLine() {
    return phase.compareAndSet(Phase.IN_LINE, Phase.ENDED);
  }

  /**
   * The coroutine is on the loop.
   *
   * @return true if the call was stopped meanwhile, and the coroutine is the caller's to stop
   */
  boolean onLoop() {
    return !phase.compareAndSet(Phase.FUNCTION, Phase.COROUTINE)
        && phase.compareAndSet(Phase.FUNCTION_STOPPED, Phase.COROUTINE_STOPPED);
  }

  /** Stops it. Any thread. */
  Stop stop() {
    while (true) {
      Phase found = phase.get();
      Phase next =
          switch (found) {
            case IN_LINE -> Phase.ENDED;
            case FUNCTION -> Phase.FUNCTION_STOPPED;
            case COROUTINE -> Phase.COROUTINE_STOPPED;
            case FUNCTION_STOPPED, COROUTINE_STOPPED, ENDED -> found;
          };
      if (next == found) {
        return Stop.NOTHING;
      }
      if (phase.compareAndSet(found, next)) {
        return Stop.valueOf(found.name());
      }
    }
  }

  /**
   * Ends it.
   *
   * @return whether it had not ended before
   */
  boolean end() {
    return phase.getAndSet(Phase.ENDED) != Phase.ENDED;
  }
}
