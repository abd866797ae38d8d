package clutch.runtime.interpreter;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call that another thread may stop by an exception in its Python code, and never the call after it.
 *
 * <p>To raise the exception takes a moment, in which the call may end by itself. So it is STOPPING
 * meanwhile, which the end of the call waits out; then it takes back what was not raised in time.
 */
final class StoppableCall {

  /** Why a call is stopped. */
  enum Reason {
    INTERRUPTED,
    TIMED_OUT
  }

  /** What {@link #stop} found. */
  enum Found {
    NOT_BEGUN,
    RUNNING,
    STOPPED_OR_ENDED
  }

  private enum Phase {
    QUEUED,
    RUNNING,
    STOPPING,
    STOPPED,
    ENDED
  }

  private final Parking parking;
  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.QUEUED);
  private volatile @Nullable Thread ending;
  private volatile @Nullable Reason reason;

  StoppableCall(Parking parking) {
    this.parking = parking;
  }

  /**
   * Begins the call, on the thread that makes it.
   *
   * @return false if it was stopped before, and must not be made
   */
  boolean begin() {
    return phase.compareAndSet(Phase.QUEUED, Phase.RUNNING);
  }

  /**
   * Stops the call if it runs, and keeps it from running if it does not yet. Any thread.
   *
   * @param raising has {@link #raised} called once it has had the exception raised, or could not
   */
  Found stop(Reason why, Consumer<StoppableCall> raising) {
    if (phase.compareAndSet(Phase.QUEUED, Phase.ENDED)) {
      reason = why;
      return Found.NOT_BEGUN;
    }
    if (phase.compareAndSet(Phase.RUNNING, Phase.STOPPING)) {
      reason = why;
      try {
        raising.accept(this);
      } catch (Throwable t) {
        raised();
        throw t;
      }
      return Found.RUNNING;
    }
    return Found.STOPPED_OR_ENDED;
  }

  /** The exception is on its way. */
  void raised() {
    phase.set(Phase.STOPPED);
    Thread waiting = ending;
    if (waiting != null) {
      parking.unpark(waiting);
    }
  }

  /**
   * Ends the call, on the thread that has made it, detached.
   *
   * @return whether an exception may be on its way still, to be taken back
   */
  boolean end() {
    if (phase.compareAndSet(Phase.RUNNING, Phase.ENDED)) {
      return false;
    }
    // Before the first look: whoever has raised it after that look finds this thread here.
    ending = Thread.currentThread();
    boolean interrupted = false;
    while (phase.get() != Phase.STOPPED) {
      parking.park(this, Long.MAX_VALUE);
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return true;
  }

  /** Why it was stopped; null if it was not. */
  @Nullable Reason reason() {
    return reason;
  }
}
