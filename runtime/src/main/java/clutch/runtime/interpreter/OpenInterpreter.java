package clutch.runtime.interpreter;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterBusyException;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterGuard;
import clutch.runtime.InterpreterView;
import clutch.runtime.PyObject;
import clutch.runtime.PythonCall;
import clutch.runtime.cpython.ThreadStates;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An interpreter from its opening to its end: who may call it, on which thread, and until when. */
public final class OpenInterpreter implements Interpreter {

  private final String name;
  private final long id;
  private final long address;
  private final Evaluation evaluation;
  private final KeptThreadStates threadStates;
  private final Placement placement;
  private final OwnThreads ownThreads;
  private final DroppedReferences droppedReferences;
  private final InterpreterStore store = new InterpreterStore();

  private final GuardCount guards = new GuardCount();
  private final Holders holders = new Holders();
  // One for each interpreter: a thread keeps a thread state in each, and there are few.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable KeptThread> keptThreads = new ThreadLocal<>();
  private volatile State state = State.OPEN;

  OpenInterpreter(
      String name, long id, long address, int ownThreads, Evaluation evaluation, KeptThreadStates threadStates) {
    this.name = name;
    this.id = id;
    this.address = address;
    this.evaluation = evaluation;
    this.threadStates = threadStates;
    this.placement = new Placement(threadStates);
    this.ownThreads = new OwnThreads(name, ownThreads, this::liveAsOwnThread);
    this.droppedReferences = new DroppedReferences(this::scheduleGivingBack);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long id() {
    return id;
  }

  /** CPython's {@code PyInterpreterState*}. */
  long address() {
    return address;
  }

  @Override
  public State state() {
    return state;
  }

  /** Where references go that can't be given back at once. */
  public DroppedReferences droppedReferences() {
    return droppedReferences;
  }

  /** What other layers keep for this interpreter. */
  public InterpreterStore store() {
    return store;
  }

  // Calling

  /**
   * Attaches the calling thread: guard first, then the thread state.
   *
   * @return the attachment, to be closed on this thread; null if this thread's calls have to be
   *     handed over
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  public @Nullable Attachment enter() {
    KeptThread kept = keptThreads.get();
    if (kept == null) {
      if (guards.isClosing()) {
        throw closed();
      }
      if (!placement.runsHere()) {
        return null;
      }
      kept = keepHere();
    }
    Attachment attachment = kept.enter();
    if (attachment == null) {
      throw closed();
    }
    return attachment;
  }

  private KeptThread keepHere() {
    int stripe = GuardCount.stripeOf(Thread.currentThread());
    if (!guards.acquire(stripe)) {
      throw closed();
    }
    try {
      placement.keptHere();
      return keep(new KeptThread(this, guards, threadStates.make(address)));
    } finally {
      guards.release(stripe);
    }
  }

  private KeptThread keep(KeptThread kept) {
    keptThreads.set(kept);
    holders.add(kept);
    return kept;
  }

  /**
   * Has a call run by one of the interpreter's own threads, and waits for it detached.
   *
   * @param call what to run there
   * @param <R> what it returns
   * @param <X> what it may throw
   * @throws X what it throws, as the same object
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  public <R extends @Nullable Object, X extends Exception> R handOver(PythonCall<R, X> call)
      throws X {
    // This guard, not one of the own thread's, keeps the interpreter open until the call has ended.
    int stripe = GuardCount.stripeOf(Thread.currentThread());
    if (!guards.acquire(stripe)) {
      throw closed();
    }
    try {
      HandedOverCall<R> handedOver = new HandedOverCall<>(call);
      ownThreads.execute(handedOver);
      return handedOver.<X>await();
    } finally {
      guards.release(stripe);
    }
  }

  @Override
  public <R extends @Nullable Object, X extends Exception> R call(PythonCall<R, X> calls) throws X {
    Attachment attachment = enter();
    if (attachment == null) {
      return handOver(() -> call(calls));
    }
    try (attachment) {
      return calls.call();
    }
  }

  @Override
  public void run(Runnable calls) {
    this.<@Nullable Void, RuntimeException>call(
        () -> {
          calls.run();
          return null;
        });
  }

  @Override
  public PyObject importModule(String module) {
    return call(() -> evaluation.importModule(this, module));
  }

  @Override
  public PyObject eval(String expression) {
    return call(() -> evaluation.eval(this, expression));
  }

  @Override
  public void exec(String source) {
    run(() -> evaluation.exec(this, source));
  }

  // Holding open

  @Override
  public InterpreterView view() {
    return new InterpreterView() {
      @Override
      public Optional<InterpreterGuard> guard() {
        return Optional.ofNullable(guardOrNull());
      }

      @Override
      public State state() {
        return state;
      }
    };
  }

  @Override
  public InterpreterGuard guard() {
    InterpreterGuard guard = guardOrNull();
    if (guard == null) {
      throw closed();
    }
    return guard;
  }

  private @Nullable InterpreterGuard guardOrNull() {
    int stripe = GuardCount.stripeOf(Thread.currentThread());
    if (!guards.acquire(stripe)) {
      return null;
    }
    HeldGuard guard = new HeldGuard(this, stripe);
    holders.add(guard);
    return guard;
  }

  void release(HeldGuard guard, int stripe) {
    holders.remove(guard);
    guards.release(stripe);
  }

  private InterpreterClosedException closed() {
    State found = state;
    return new InterpreterClosedException(name, found == State.OPEN ? State.DRAINING : found);
  }

  // Own threads

  private void liveAsOwnThread() {
    long threadState = KeptThreadStates.makeOwned(address);
    serve(threadState);
    ThreadStates.attach(threadState);
    ThreadStates.clear(threadState);
    ThreadStates.deleteCurrent();
  }

  /** Runs what is handed over on the calling thread, with its own thread state, until the end. */
  void serve(long threadState) {
    keep(new KeptThread(this, null, threadState));
    ownThreads.serve();
    keptThreads.remove();
  }

  private void scheduleGivingBack() {
    int stripe = GuardCount.stripeOf(Thread.currentThread());
    if (guards.acquire(stripe)) {
      ownThreads.execute(
          () -> {
            try {
              run(droppedReferences::giveBack);
            } finally {
              guards.release(stripe);
            }
          });
    }
  }

  // Closing

  /** Whether the calling thread is inside a call of this interpreter. */
  public boolean isCalledFromHere() {
    KeptThread kept = keptThreads.get();
    return kept != null && kept.isInside();
  }

  /** OPEN to DRAINING: refuses new guards and waits, detached, for those that are held. */
  void drain(Duration deadline) {
    if (isCalledFromHere() || ThreadStates.current() != 0) {
      throw new ClutchException(
          "Interpreter '%s' can't be closed from inside one of its own calls, which it would wait for. "
                  .formatted(name)
              + "Let the call return first, or have another thread close it without waiting for that");
    }
    guards.close();
    advance(State.DRAINING);
    long nanos = nanos(deadline);
    boolean drained = Detached.call(() -> guards.awaitNone(nanos));
    if (!drained) {
      throw new InterpreterBusyException(name, deadline, holders.report());
    }
  }

  private static long nanos(Duration duration) {
    try {
      return duration.toNanos();
    } catch (ArithmeticException forEver) {
      return Long.MAX_VALUE;
    }
  }

  /** DRAINING to ENDING: ends the own threads. */
  void beginEnding() {
    advance(State.ENDING);
    ownThreads.end();
  }

  /** Waits, detached, for the own threads beside the calling one. */
  void awaitOwnThreads() {
    ownThreads.awaitEnded();
  }

  /** ENDING to CLOSED. */
  void ended() {
    advance(State.CLOSED);
  }

  /** States only go forward, also when several threads close at once. */
  private synchronized void advance(State next) {
    if (next.compareTo(state) > 0) {
      state = next;
    }
  }

  @Override
  public void close() {
    close(Duration.ZERO);
  }

  @Override
  public void close(Duration deadline) {
    throw new ClutchException(
        "The main interpreter ends with Python.close(), which closes every interpreter");
  }

  @Override
  public String toString() {
    return "Interpreter '%s' (%s)".formatted(name, state);
  }
}
