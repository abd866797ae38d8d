package clutch.runtime.interpreter;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter.State;
import clutch.runtime.InterpreterBusyException;
import clutch.runtime.InterpreterBusyException.Holder;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.PythonCall;
import clutch.runtime.events.Events;
import clutch.runtime.interpreter.StoppableCall.Reason;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Equal subinterpreters behind one name, of which each call leases one. A call whose thread waits in
 * Java code lends its interpreter to others meanwhile: what it waits for may be one of them.
 */
public final class SubinterpreterPool implements InterpreterPool {

  private final InterpreterOptions options;
  private final int size;
  private final Function<InterpreterOptions, OpenInterpreter> open;
  private final Consumer<SubinterpreterPool> whenClosed;
  private final Semaphore leases;
  private final GuardCount guards = new GuardCount();

  /** All that were opened and not found closed, and those of them that are not leased. */
  private final Set<OpenInterpreter> members = ConcurrentHashMap.newKeySet();

  private final Deque<OpenInterpreter> free = new ConcurrentLinkedDeque<>();
  private final AtomicInteger opened = new AtomicInteger();
  private volatile State state = State.OPEN;

  SubinterpreterPool(
      InterpreterOptions options,
      int size,
      Function<InterpreterOptions, OpenInterpreter> open,
      Consumer<SubinterpreterPool> whenClosed) {
    if (size < 1) {
      throw new IllegalArgumentException("A pool needs at least 1 interpreter, not " + size);
    }
    this.options = options;
    this.size = size;
    this.open = open;
    this.whenClosed = whenClosed;
    this.leases = new Semaphore(size, true);
  }

  @Override
  public String name() {
    return options.name();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int running() {
    return size - leases.availablePermits();
  }

  @Override
  public int waiting() {
    return leases.getQueueLength();
  }

  /** The interpreter of this pool that the calling thread belongs to; null if it belongs to none. */
  public @Nullable OpenInterpreter here() {
    OpenInterpreter interpreter = OwnThread.interpreterHere();
    return interpreter != null && members.contains(interpreter) ? interpreter : null;
  }

  @Override
  public <R extends @Nullable Object, X extends Exception> R call(PooledCall<R, X> calls) throws X {
    OpenInterpreter here = here();
    if (here != null) {
      return here.call(() -> calls.call(here));
    }
    return handOver(
        () -> {
          OpenInterpreter leased = OwnThread.interpreterHere();
          if (leased == null) {
            throw new IllegalStateException("A leased call runs on an own thread");
          }
          return leased.call(() -> calls.call(leased));
        });
  }

  /**
   * Has a call run by a thread of an interpreter that is free, and waits for both detached.
   *
   * @param call what to run there
   * @param <R> what it returns
   * @param <X> what it may throw
   * @throws X what it throws, as the same object
   * @throws InterpreterClosedException once the pool is closing or closed
   */
  public <R extends @Nullable Object, X extends Exception> R handOver(PythonCall<R, X> call)
      throws X {
    int stripe = GuardCount.stripeOf(Thread.currentThread());
    if (!guards.acquire(stripe)) {
      Events.guardRefused(name(), state);
      throw new InterpreterClosedException(name(), state);
    }
    try {
      awaitTurn();
      Lease lease = lease();
      return lease.interpreter.handOver(call, lease);
    } finally {
      guards.release(stripe);
    }
  }

  private void awaitTurn() {
    boolean interrupted =
        Detached.call(
            () -> {
              try {
                leases.acquire();
                return false;
              } catch (InterruptedException e) {
                return true;
              }
            });
    if (interrupted) {
      Thread.currentThread().interrupt();
      throw HandedOverCall.stopped(name(), Reason.INTERRUPTED, false, null);
    }
  }

  /** An interpreter under a guard; one that has been closed makes way for a new one. */
  private Lease lease() {
    try {
      StackRoom.probe();
      while (true) {
        OpenInterpreter interpreter = free.pollFirst();
        if (interpreter == null) {
          interpreter = openOne();
        }
        CallGuard guard = interpreter.tryGuard();
        if (guard != null) {
          return new Lease(interpreter, guard);
        }
        members.remove(interpreter);
      }
    } catch (Throwable t) {
      leases.release();
      throw t;
    }
  }

  private OpenInterpreter openOne() {
    OpenInterpreter interpreter =
        open.apply(options.withName(name() + "-" + opened.incrementAndGet()));
    members.add(interpreter);
    return interpreter;
  }

  /** The use of one interpreter by one call. */
  private final class Lease implements CallGuard {

    private final OpenInterpreter interpreter;
    private final CallGuard guard;
    private final AtomicBoolean given = new AtomicBoolean();

    Lease(OpenInterpreter interpreter, CallGuard guard) {
      this.interpreter = interpreter;
      this.guard = guard;
    }

    @Override
    public void release() {
      guard.release();
      lend();
    }

    @Override
    public void lend() {
      if (given.compareAndSet(false, true)) {
        free.addLast(interpreter);
        leases.release();
      }
    }
  }

  @Override
  public void close() {
    close(Closing.FOR_EVER);
  }

  @Override
  public void close(Duration deadline) {
    long nanos = Closing.nanos(deadline);
    long start = System.nanoTime();
    if (here() != null) {
      throw new ClutchException(
          "Pool '%s' can't be closed from inside one of its own calls, which it would wait for. "
                  .formatted(name())
              + "Let the call return first, or have another thread close it without waiting for that");
    }
    state = State.DRAINING;
    guards.close();
    if (!Detached.<Boolean, RuntimeException>call(() -> guards.awaitNone(nanos))) {
      throw new InterpreterBusyException(name(), deadline, callers(deadline));
    }
    for (OpenInterpreter interpreter : members) {
      interpreter.close(Duration.ofNanos(Closing.left(nanos, start)));
    }
    state = State.CLOSED;
    whenClosed.accept(this);
  }

  private List<Holder> callers(Duration closing) {
    return members.stream()
        .flatMap(interpreter -> interpreter.closing().callers(closing).stream())
        .toList();
  }

  @Override
  public String toString() {
    return "InterpreterPool '%s' (%s of %s running, %s waiting)"
        .formatted(name(), running(), size, waiting());
  }
}
