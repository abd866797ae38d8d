package clutch.runtime.interpreter;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterGuard;
import clutch.runtime.InterpreterView;
import clutch.runtime.PyObject;
import clutch.runtime.PythonCall;
import clutch.runtime.cpython.Interpreters;
import clutch.runtime.cpython.ThreadStates;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** An interpreter from its opening to its end: who may call it, on which thread, and until when. */
public final class OpenInterpreter implements Interpreter {

  private final String name;
  private final long id;
  private final long address;
  private final Evaluation evaluation;
  private final Placement placement;
  private final Ending ending;
  private final HandingOver ownThreads;
  private final DroppedReferences droppedReferences;
  private final InterpreterTypes types;
  private final LiveReferences liveReferences = new LiveReferences();
  private final InterpreterStore store = new InterpreterStore();

  private final GuardCount guards = new GuardCount();
  private final Holders holders = new Holders();
  private final Closing closing;
  private final KeptThreads keptThreads = new KeptThreads();

  /**
   * The interpreter that the calling thread, its first own one, has just begun. Attached.
   *
   * @param own how many own threads work at once
   * @param stackSize of own threads, in bytes
   * @param placement where its calls run
   * @param evaluation what names and source mean
   * @param ending how it is ended
   */
  OpenInterpreter(
      String name, int own, long stackSize, Placement placement, Evaluation evaluation, Ending ending) {
    this.address = ThreadStates.interpreterOf(ThreadStates.current());
    this.id = Interpreters.id(address);
    this.name = name;
    this.evaluation = evaluation;
    this.placement = placement;
    this.ending = ending;
    InterpreterRecord.create(address, name);
    this.types = InterpreterTypes.create(liveReferences);
    this.ownThreads = new HandingOver(this, own, stackSize);
    this.droppedReferences = new DroppedReferences(name, this::scheduleGivingBack);
    this.closing = new Closing(this, guards, holders, ownThreads);
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
    return closing.state();
  }

  /** The interpreter that the calling thread is attached to; null if that is not by a thread state that Clutch knows. */
  public static @Nullable OpenInterpreter here() {
    KeptThread kept = KeptThread.ofThisThread(ThreadStates.current());
    return kept == null || kept.interpreter().isClosed() ? null : kept.interpreter();
  }

  /** Whether the thread state that is attached to the calling thread, whoever made it, is one of this interpreter. Attached. */
  public boolean isAttachedHere() {
    return ThreadStates.interpreterOf(ThreadStates.current()) == address;
  }

  boolean isClosed() {
    return closing.state() == State.CLOSED;
  }

  /** Where references go that can't be given back at once. */
  public DroppedReferences droppedReferences() {
    return droppedReferences;
  }

  /** What Java owns in it. */
  public LiveReferences liveReferences() {
    return liveReferences;
  }

  /** What other layers keep for this interpreter. */
  public InterpreterStore store() {
    return store;
  }

  /** The exception classes that Clutch has brought into it. */
  public InterpreterTypes types() {
    return types;
  }

  /** How it is closed. */
  Closing closing() {
    return closing;
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
        throw closing.refusal();
      }
      if (!placement.runsHere()) {
        return null;
      }
      kept = keepHere();
    }
    Attachment attachment = kept.enter();
    if (attachment == null) {
      throw closing.refusal();
    }
    return attachment;
  }

  private KeptThread keepHere() {
    int stripe = acquire();
    try {
      long threadState = Detached.call(() -> placement.keepHere(this));
      return keep(new KeptThread(this, guards, threadState));
    } finally {
      guards.release(stripe);
    }
  }

  private KeptThread keep(KeptThread kept) {
    keptThreads.set(kept);
    kept.remember();
    holders.add(kept);
    return kept;
  }

  /** Takes a guard and returns its stripe. */
  private int acquire() {
    int stripe = GuardCount.stripeOf(Thread.currentThread());
    if (!guards.acquire(stripe)) {
      throw closing.refusal();
    }
    return stripe;
  }

  /**
   * A guard for {@link #handOver(PythonCall, CallGuard)}; null once guards are no longer given. After {@link
   * StackRoom#probe()}.
   */
  @Nullable CallGuard tryGuard() {
    return guards.guardForCall();
  }

  private CallGuard guardForCall() {
    StackRoom.probe();
    CallGuard guard = tryGuard();
    if (guard == null) {
      throw closing.refusal();
    }
    return guard;
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
    return ownThreads.call(call, guardForCall(), Long.MAX_VALUE);
  }

  /** As {@link #handOver(PythonCall)}, under a guard that the call releases as it ends. */
  <R extends @Nullable Object, X extends Exception> R handOver(
      PythonCall<R, X> call, CallGuard guard) throws X {
    return ownThreads.call(call, guard, Long.MAX_VALUE);
  }

  /**
   * Has the arguments of a call that goes on by itself converted by one of the interpreter's own threads,
   * and waits for that detached. That thread runs no calls: it is free though all others are busy.
   *
   * @param call converts them, and begins the call
   * @param <R> what it returns
   * @param <X> what it may throw
   * @throws X what it throws, as the same object
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  public <R extends @Nullable Object, X extends Exception> R handOverArguments(PythonCall<R, X> call)
      throws X {
    return ownThreads.convertArguments(call, guardForCall());
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
  public <R extends @Nullable Object, X extends Exception> R call(
      PythonCall<R, X> calls, Duration deadline) throws X {
    long nanos = Closing.nanos(deadline);
    Attachment attachment = enter();
    if (attachment == null) {
      return ownThreads.call(() -> call(calls), guardForCall(), nanos);
    }
    try (attachment) {
      return new TimedCall(this).call(calls, nanos);
    }
  }

  @Override
  public <R extends @Nullable Object> CompletableFuture<R> submit(PythonCall<R, ?> calls) {
    return ownThreads.submit(() -> call(calls), guardForCall());
  }

  @Override
  public void run(Runnable calls) {
    this.<@Nullable Void, RuntimeException>call(
        () -> {
          calls.run();
          return null;
        });
  }

  /** The innermost call of Java's that this thread is in; null if Python's own code alone brought it here. */
  public @Nullable Attachment innermost() {
    KeptThread kept = keptThreads.get();
    return kept == null ? null : kept.innermost();
  }

  /**
   * Begins a call that goes on after its method has returned: it holds a guard until it ends. Any thread.
   *
   * @param what what it is, for the report of a close that has waited for it
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  public OngoingCall beginOngoing(String what) {
    int stripe = acquire();
    return guards.giveTo(stripe, () -> holders.add(new OngoingCall(this, stripe, what)));
  }

  void ended(OngoingCall call, int stripe) {
    holders.remove(call);
    guards.release(stripe);
  }

  /**
   * Has something done that takes a moment and calls no code of users, by an own thread that runs no calls.
   * Any thread; it does not wait.
   *
   * @param moment what to do, attached
   */
  public void soon(Runnable moment) {
    boolean _ = ownThreads.ask(() -> run(moment));
  }

  /** The thread of its event loop. */
  public LoopThread loopThread() {
    return ownThreads.loop();
  }

  /** The calling own thread serves the event loop, whose coroutines are reported, and not itself. */
  void servesLoop() {
    KeptThread kept = keptThreads.get();
    if (kept != null) {
      kept.serveLoop();
    }
  }

  // Being called by Python

  /**
   * Begins a stretch of Java code that Python has called on this thread: takes a guard, unless the
   * thread is inside a call of Java's already. Attached.
   *
   * @return the stretch, to be closed on this thread; null once guards are no longer given
   */
  public @Nullable UpcallScope beginUpcall() {
    KeptThread kept = keptThreads.get();
    if (kept != null && kept.isInside()) {
      return new UpcallScope(kept, null);
    }
    int stripe = GuardCount.stripeOf(Thread.currentThread());
    if (!guards.acquire(stripe)) {
      closing.noteRefusal();
      return null;
    }
    return guards.giveTo(
        stripe, () -> kept == null ? beginVisit(stripe) : new UpcallScope(kept, () -> guards.release(stripe)));
  }

  /** On a thread of Python's own, with a thread state that only lasts as long as Python wants. */
  private UpcallScope beginVisit(int stripe) {
    KeptThread visitor = keep(new KeptThread(this, null, ThreadStates.current()));
    return new UpcallScope(
        visitor,
        () -> {
          keptThreads.remove(visitor);
          visitor.forget();
          holders.remove(visitor);
          guards.release(stripe);
        });
  }

  // Evaluating

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

  /** Writes out what is buffered for Python's output. */
  public void flush() {
    Housekeeping housekeeping = closing.housekeeping();
    if (housekeeping != null) {
      run(housekeeping::flush);
    }
  }

  // Holding open

  @Override
  public InterpreterView view() {
    return new InterpreterView() {
      @Override
      public Optional<InterpreterGuard> guard() {
        InterpreterGuard guard = guardOrNull();
        if (guard == null) {
          closing.noteRefusal();
        }
        return Optional.ofNullable(guard);
      }

      @Override
      public State state() {
        return closing.state();
      }
    };
  }

  @Override
  public InterpreterGuard guard() {
    InterpreterGuard guard = guardOrNull();
    if (guard == null) {
      throw closing.refusal();
    }
    return guard;
  }

  private @Nullable InterpreterGuard guardOrNull() {
    StackRoom.probe();
    int stripe = GuardCount.stripeOf(Thread.currentThread());
    return guards.acquire(stripe) ? guards.giveTo(stripe, () -> holders.add(new HeldGuard(this, stripe))) : null;
  }

  void release(HeldGuard guard, int stripe) {
    holders.remove(guard);
    guards.release(stripe);
  }

  /** The threads that have called it. */
  List<KeptThread> threads() {
    return holders.threads();
  }

  // Own threads

  /** The interpreter's own threads. */
  HandingOver ownThreads() {
    return ownThreads;
  }

  /** Makes the calling thread one of the interpreter's own. Detached. */
  void adopt(long threadState) {
    OwnThread.belongsTo(this);
    keep(new KeptThread(this, null, threadState));
  }

  /** The calling thread, an own one, makes no more calls. Detached. */
  void leave() {
    KeptThread kept = keptThreads.get();
    if (kept != null) {
      keptThreads.remove(kept);
      kept.forget();
      holders.remove(kept);
    }
  }

  /** Gives back all that Java owns in it, right before its end. Attached. */
  void giveEverythingBack() {
    try {
      liveReferences.giveBack();
    } finally {
      droppedReferences.giveBack();
    }
  }

  private void scheduleGivingBack() {
    PythonCall<@Nullable Void, RuntimeException> job =
        () -> {
          run(droppedReferences::giveBack);
          return null;
        };
    StackRoom.probe();
    CallGuard guard = tryGuard();
    if (guard != null) {
      var _ = ownThreads.submit(job, guard).whenComplete((_, _) -> droppedReferences.allowScheduling());
    }
  }

  // Closing

  /** Whether the calling thread, or one that waits for it, is inside a call of this interpreter. */
  boolean isCalledFromHere() {
    KeptThread kept = keptThreads.get();
    return (kept != null && kept.isInside()) || HandedOverCall.comesFromInside(this);
  }

  @Override
  public void close() {
    close(Closing.FOR_EVER);
  }

  @Override
  public void close(Duration deadline) {
    if (id == 0) {
      throw new ClutchException(
          "The main interpreter ends with Python.close(), which closes every interpreter");
    }
    ending.end(Closing.nanos(deadline));
  }

  @Override
  public String toString() {
    return "Interpreter '%s' (%s)".formatted(name, closing.state());
  }

  /** How an interpreter is ended, by whoever has begun it. */
  interface Ending {

    /**
     * Drains it and ends it.
     *
     * @param nanos how long to wait for running calls
     */
    void end(long nanos);
  }
}
