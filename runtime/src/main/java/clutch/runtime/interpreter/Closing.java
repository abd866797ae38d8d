package clutch.runtime.interpreter;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter.State;
import clutch.runtime.InterpreterBusyException;
import clutch.runtime.InterpreterBusyException.Holder;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.MemoryStillHeldException;
import clutch.runtime.cpython.ThreadStates;
import clutch.runtime.events.CloseEvent;
import clutch.runtime.events.ClosePhase;
import clutch.runtime.events.Events;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way of one interpreter from OPEN over DRAINING and ENDING to CLOSED. Any number of threads may
 * close it, again and at once: each waits for the same things.
 */
final class Closing {

  static final Duration FOR_EVER = Duration.ofSeconds(Long.MAX_VALUE);

  /** How long a report waits for Python to say what its threads are doing: it may be stuck in C code. */
  private static final long REPORT_MILLIS = 500;

  private static final long LEAST_NANOS = Duration.ofMillis(100).toNanos();

  private final OpenInterpreter interpreter;
  private final GuardCount guards;
  private final Holders holders;
  private final HandingOver ownThreads;

  private volatile State state = State.OPEN;
  private volatile @Nullable Housekeeping housekeeping;
  private Duration threadsDeadline = FOR_EVER;
  private long since;
  private @Nullable CloseEvent ending;
  private @Nullable CompletableFuture<@Nullable Void> threadsFinished;

  Closing(
      OpenInterpreter interpreter, GuardCount guards, Holders holders, HandingOver ownThreads) {
    this.interpreter = interpreter;
    this.guards = guards;
    this.holders = holders;
    this.ownThreads = ownThreads;
  }

  /** Says what Python code of Clutch's own is there, before the interpreter is handed to anyone. */
  void housekeeping(Housekeeping prepared, Duration longestForThreads) {
    housekeeping = prepared;
    threadsDeadline = longestForThreads;
  }

  @Nullable Housekeeping housekeeping() {
    return housekeeping;
  }

  State state() {
    return state;
  }

  /** Why a guard was refused. */
  InterpreterClosedException refusal() {
    noteRefusal();
    return new InterpreterClosedException(interpreter.name(), refusedIn());
  }

  /** Has it recorded that a guard was refused. */
  void noteRefusal() {
    Events.guardRefused(interpreter.name(), refusedIn());
  }

  /** The flag that refuses goes up a moment before the state changes. */
  private State refusedIn() {
    State found = state;
    return found == State.OPEN ? State.DRAINING : found;
  }

  /**
   * Refuses to wait for what would wait for the caller.
   *
   * @throws ClutchException if this thread is inside a call of the interpreter
   */
  void refuseFromInside() {
    long current = ThreadStates.current();
    if (interpreter.isCalledFromHere()
        || (current != 0 && ThreadStates.interpreterOf(current) == interpreter.address())) {
      throw new ClutchException(
          "Interpreter '%s' can't be closed from inside one of its own calls, which it would wait for. "
                  .formatted(interpreter.name())
              + "Let the call return first, or have another thread close it without waiting for that");
    }
  }

  /** OPEN to DRAINING: no new guards are given. */
  void begin() {
    guards.close();
    advance(State.DRAINING);
  }

  /**
   * Waits, detached, for the guards that are held and for Python's own threads.
   *
   * @param nanos how long a close has
   * @param start when it began
   * @throws InterpreterBusyException if that was not enough
   */
  void drain(long nanos, long start) {
    if (!recorded(ClosePhase.GUARDS, () -> guards.awaitNone(left(nanos, start)))) {
      throw busy(nanos, callers(sinceItBegan()));
    }
    // To look whether there are any takes a moment, which a close without a deadline to speak of has too.
    long forThreads = Math.max(Math.min(left(nanos, start), nanos(threadsDeadline)), LEAST_NANOS);
    if (!recorded(ClosePhase.PYTHON_THREADS, () -> awaitThreads(forThreads))) {
      throw busy(System.nanoTime() - start, threads());
    }
  }

  /** How much of a time is left; all of it if that is without end. */
  static long left(long nanos, long start) {
    return nanos == Long.MAX_VALUE ? nanos : Math.max(nanos - (System.nanoTime() - start), 0);
  }

  private boolean recorded(ClosePhase waitsFor, BooleanSupplier wait) {
    CloseEvent event = Events.close(interpreter.name(), waitsFor);
    boolean completed = false;
    try {
      completed = Detached.<Boolean, RuntimeException>call(wait::getAsBoolean);
      return completed;
    } finally {
      Events.ended(event, completed);
    }
  }

  private boolean awaitThreads(long nanos) {
    boolean interrupted = false;
    long start = System.nanoTime();
    try {
      while (true) {
        try {
          finishThreads().get(left(nanos, start), TimeUnit.NANOSECONDS);
          return true;
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (TimeoutException e) {
          return false;
        } catch (ExecutionException e) {
          throw new ClutchException(
              "Python could not finish the threads of interpreter '%s'".formatted(interpreter.name()),
              e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** One attempt for all who close: it goes on while nobody waits for it. */
  private synchronized CompletableFuture<@Nullable Void> finishThreads() {
    CompletableFuture<@Nullable Void> known = threadsFinished;
    if (known != null) {
      return known;
    }
    CompletableFuture<@Nullable Void> finished = new CompletableFuture<>();
    threadsFinished = finished;
    Housekeeping prepared = housekeeping;
    if (prepared == null) {
      finished.complete(null);
    } else {
      boolean executed = false;
      try {
        executed = ownThreads.executeWhileClosing(() -> finishThreads(prepared, finished));
      } finally {
        if (!executed) {
          threadsFinished = null;
        }
      }
      if (!executed) {
        finished.complete(null); // it is ending already
      }
    }
    return finished;
  }

  private void finishThreads(Housekeeping prepared, CompletableFuture<@Nullable Void> finished) {
    try {
      // First: what runs on it may wait for threads of Python's own, and these for what runs on it.
      ownThreads.loop().end();
      interpreter.run(prepared::finishThreads);
      finished.complete(null);
    } catch (MemoryStillHeldException held) {
      // The threads have ended; what keeps lent memory as they do would keep it at the next attempt as well.
      System.getLogger("clutch.runtime")
          .log(System.Logger.Level.WARNING, "Memory was lent while an interpreter was closed", held);
      finished.complete(null);
    } catch (Throwable t) {
      forgetAttempt();
      finished.completeExceptionally(t);
    }
  }

  /** The next close tries again. */
  private synchronized void forgetAttempt() {
    threadsFinished = null;
  }

  private InterpreterBusyException busy(long nanos, List<Holder> held) {
    return new InterpreterBusyException(interpreter.name(), Duration.ofNanos(nanos), held);
  }

  private synchronized Duration sinceItBegan() {
    return Duration.ofNanos(System.nanoTime() - since);
  }

  /**
   * Who is inside a call, or holds a guard.
   *
   * @param closing for how long no new calls have been taken
   */
  List<Holder> callers(Duration closing) {
    return holders.report(closing, stacks(), ask(ownThreads.loop()::stacks, Map.of()));
  }

  private Map<Long, List<StackTraceElement>> stacks() {
    Housekeeping prepared = housekeeping;
    return prepared == null ? Map.of() : ask(prepared::stacks, Map.of());
  }

  private List<Holder> threads() {
    Housekeeping prepared = housekeeping;
    List<Holder> threads = new ArrayList<>(holders.loop(sinceItBegan(), stacks()));
    if (prepared != null) {
      threads.addAll(ask(() -> prepared.threads(sinceItBegan()), List.of()));
    }
    return threads;
  }

  private <T> T ask(Supplier<T> question, T otherwise) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    boolean asked =
        ownThreads.ask(
            () -> {
              try {
                answer.complete(interpreter.call(question::get));
              } catch (Throwable t) {
                answer.completeExceptionally(t);
              }
            });
    if (!asked) {
      return otherwise;
    }
    return Detached.call(
        () -> answer.completeOnTimeout(otherwise, REPORT_MILLIS, TimeUnit.MILLISECONDS).join());
  }

  /** DRAINING to ENDING: ends the own threads. */
  void beginEnding() {
    advance(State.ENDING);
    ownThreads.end();
  }

  /** The own threads have ended, but for the first. */
  synchronized void ownThreadsEnded() {
    Events.ended(ending, true);
    ending = Events.close(interpreter.name(), ClosePhase.END);
  }

  /** ENDING to CLOSED. */
  void ended() {
    advance(State.CLOSED);
    interpreter.store().ended();
  }

  /** States only go forward, also when several threads close at once. */
  private synchronized void advance(State next) {
    if (next.compareTo(state) > 0) {
      if (state == State.OPEN) {
        since = System.nanoTime();
      }
      if (next == State.ENDING) {
        ending = Events.close(interpreter.name(), ClosePhase.OWN_THREADS);
      } else if (next == State.CLOSED) {
        Events.ended(ending, true);
      }
      state = next;
    }
  }

  static long nanos(Duration duration) {
    try {
      return duration.toNanos();
    } catch (ArithmeticException forEver) {
      return Long.MAX_VALUE;
    }
  }
}
