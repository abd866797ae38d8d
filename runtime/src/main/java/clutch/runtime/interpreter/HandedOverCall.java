package clutch.runtime.interpreter;

import clutch.runtime.CallInterruptedException;
import clutch.runtime.CallTimedOutException;
import clutch.runtime.ClutchException;
import clutch.runtime.PythonCall;
import clutch.runtime.events.Events;
import clutch.runtime.events.HandOverEvent;
import clutch.runtime.interpreter.StoppableCall.Found;
import clutch.runtime.interpreter.StoppableCall.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A call that runs on one of the interpreter's own threads, under a guard that it was given. */
final class HandedOverCall<R extends @Nullable Object> implements Runnable {

  /** How long a caller that has stopped its call goes on waiting for it to end. */
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

  /** Each level keeps a thread waiting; Java and Python would not nest as deep either. */
  private static final int DEEPEST = 100;

  private final OpenInterpreter interpreter;
  private final PythonCall<R, ?> call;
  private final CallGuard guard;
  private final Runnable whenDone;
  private final int depth;

  /** In whose calls its caller is, and waits: none of them can end before this. */
  private final List<OpenInterpreter> around;

  /** Whether its caller is inside a {@link LogScope}, and waits. */
  private final boolean logging;

  private final Thread caller = Thread.currentThread();
  private final StoppableCall stoppable = new StoppableCall(Parking.OF_JVM);
  private final @Nullable HandOverEvent event;

  private @Nullable R result;
  private @Nullable Throwable failure;
  private volatile @Nullable Worker worker;
  private volatile boolean neverBegan;
  private volatile boolean done;

  /**
   * A call that is about to be handed over.
   *
   * @param guard the guard that it was given
   * @param awaited whether the calling thread is about to wait for it
   * @param whenDone is run after it has ended
   * @throws StackOverflowError if it is nested too deep in others that wait
   */
  HandedOverCall(
      OpenInterpreter interpreter,
      PythonCall<R, ?> call,
      CallGuard guard,
      boolean awaited,
      Runnable whenDone) {
    this.interpreter = interpreter;
    this.call = call;
    this.guard = guard;
    this.whenDone = whenDone;
    HandedOverCall<?> outer = awaited ? OwnThread.runningHere() : null;
    this.depth = outer == null ? 0 : outer.depth + 1;
    this.around =
        awaited ? KeptThread.insideHere(outer == null ? List.of() : outer.around) : List.of();
    this.logging = awaited && LogScope.isOpen();
    if (depth > DEEPEST) {
      throw new StackOverflowError(
          "Calls from interpreter to interpreter are nested more than %s deep".formatted(DEEPEST));
    }
    this.event = Events.handOver(interpreter.name(), isNested());
  }

  /** Whether a thread that runs such a call waits for this one. */
  boolean isNested() {
    return depth > 0;
  }

  /** Whether the call that the calling own thread runs has come from inside a call of that interpreter. */
  static boolean comesFromInside(OpenInterpreter interpreter) {
    HandedOverCall<?> running = OwnThread.runningHere();
    return running != null && running.around.contains(interpreter);
  }

  /** The calling own thread is about to wait: others may have what was leased for its call. */
  static void lendWhatItHolds() {
    HandedOverCall<?> running = OwnThread.runningHere();
    if (running != null) {
      running.guard.lend();
    }
  }

  @Override
  public void run() {
    LogScope scope = logging ? LogScope.open() : null;
    try {
      runHere();
    } finally {
      if (scope != null) {
        scope.close();
      }
    }
  }

  private void runHere() {
    Worker here;
    try {
      here = new Worker(interpreter, stoppable, true);
    } catch (Throwable t) {
      failure = t;
      if (stoppable.begin()) {
        end();
      }
      return;
    }
    worker = here;
    if (stoppable.begin()) {
      run(here);
    } else {
      here.leave();
    }
  }

  /** Whatever is thrown, the caller gets it, and the guard is released. */
  private void run(Worker here) {
    try {
      Events.takenUp(event);
      OwnThread.runs(this);
      result = call.call();
    } catch (Throwable t) {
      failure = t;
    } finally {
      try {
        here.end();
      } finally {
        OwnThread.runs(null);
        end();
      }
    }
  }

  private void end() {
    Events.ended(event);
    guard.release();
    done = true;
    whenDone.run();
  }

  /**
   * Stops the call, wherever it is. Any thread.
   *
   * @return false if it had ended
   */
  boolean stop(Reason reason) {
    Found found = stoppable.stop(reason, _ -> interpreter.ownThreads().raise(worker()));
    if (found == Found.NOT_BEGUN) {
      neverBegan = true;
      end();
    }
    LockSupport.unpark(caller);
    return found != Found.STOPPED_OR_ENDED;
  }

  /** The thread that makes the call, which has begun. */
  private Worker worker() {
    return Objects.requireNonNull(worker);
  }

  /**
   * Waits, detached, for the call to end; a virtual thread unmounts. If this thread is interrupted, or
   * the time is over, the call is stopped.
   *
   * @param nanos how long the call may take
   * @return what the call returned
   * @throws X what the call threw, the same object, with the caller's stack added to its own
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // null only where R admits it
  <X extends Exception> R await(long nanos) throws X {
    Worker.awaits(this);
    try {
      Detached.run(() -> awaitDone(nanos));
    } finally {
      Worker.hasAwaited();
    }
    if (!done) {
      throw stopped(stoppable.reason(), true, null);
    }
    if (failure != null) {
      addCaller(failure);
    }
    Throwable thrown = outcome();
    if (thrown == null) {
      return result;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (X) thrown;
  }

  private void awaitDone(long nanos) {
    boolean interrupted = false;
    long start = System.nanoTime();
    long patience = nanos;
    boolean stopped = false;
    interpreter.ownThreads().briefLook().until(() -> done);
    while (!done) {
      if (!stopped && stoppable.reason() != null) {
        // Someone else has: for a call around this one, which its caller makes.
        stopped = true;
        patience = System.nanoTime() - start + PATIENCE;
      }
      if (patience == Long.MAX_VALUE) {
        LockSupport.park(this);
      } else {
        long left = patience - (System.nanoTime() - start);
        if (left > 0) {
          LockSupport.parkNanos(this, left);
        } else if (stopped) {
          break;
        } else {
          stopped = true;
          stop(Reason.TIMED_OUT);
          patience = System.nanoTime() - start + PATIENCE;
        }
      }
      if (Thread.interrupted()) {
        interrupted = true;
        if (!stopped) {
          stopped = true;
          stop(Reason.INTERRUPTED);
          patience = System.nanoTime() - start + PATIENCE;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** What a call that has ended has thrown; null if it returned. */
  @Nullable Throwable outcome() {
    Throwable thrown = failure;
    Reason reason = stoppable.reason();
    boolean stopped =
        neverBegan || (thrown != null && reason != null && InterpreterTypes.isStop(thrown));
    return stopped ? stopped(reason, false, thrown) : thrown;
  }

  /** What it returned. */
  @SuppressWarnings("NullAway") // null only where R admits it
  R result() {
    return result;
  }

  private ClutchException stopped(
      @Nullable Reason reason, boolean stillRunning, @Nullable Throwable cause) {
    return stopped(interpreter.name(), reason, stillRunning, cause);
  }

  static ClutchException stopped(
      String name, @Nullable Reason reason, boolean stillRunning, @Nullable Throwable cause) {
    String how =
        stillRunning
            ? " It has been told to stop, but is still running: C code that does not return to Python cannot be stopped. "
                + "It keeps its thread until it ends"
            : " The interpreter stays usable";
    return reason == Reason.TIMED_OUT
        ? new CallTimedOutException(
            "The call into interpreter '%s' had not ended by its deadline.%s".formatted(name, how),
            stillRunning,
            cause)
        : new CallInterruptedException(
            "The call into interpreter '%s' was interrupted.%s".formatted(name, how),
            stillRunning,
            cause);
  }

  /** Where the call ran ends with this class, or with the thread; the caller's frames say more. */
  private static void addCaller(Throwable failure) {
    List<StackTraceElement> frames = new ArrayList<>();
    Arrays.stream(failure.getStackTrace())
        .takeWhile(frame -> !frame.getClassName().equals(HandedOverCall.class.getName()))
        .filter(frame -> !frame.getClassName().equals(Thread.class.getName()))
        .forEach(frames::add);
    Arrays.stream(new Throwable().getStackTrace())
        .dropWhile(frame -> frame.getClassName().startsWith("clutch.runtime."))
        .forEach(frames::add);
    failure.setStackTrace(frames.toArray(StackTraceElement[]::new));
  }
}
