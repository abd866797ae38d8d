package clutch.runtime.interpreter;

import clutch.runtime.PythonCall;
import clutch.runtime.cpython.ThreadStates;
import clutch.runtime.interpreter.StoppableCall.Reason;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One interpreter's own threads, and what is handed over to them. */
final class HandingOver {

  private final OpenInterpreter interpreter;
  private final OwnThreads ownThreads;

  /** Never runs calls, so that there is always one to stop a call, or to say what the others do. */
  private final OwnThreads serviceThread;

  /** Converts the arguments of calls whose methods return at once, however busy the others are. */
  private final OwnThreads argumentsThread;

  /** Runs the event loop. */
  private final OwnThreads loopThread;

  private final LoopThread loop;

  private final BriefLook briefLook = new BriefLook();

  /**
   * Threads for an interpreter whose first own one is there already.
   *
   * @param atOnce how many run calls at once
   * @param stackSize of each, in bytes
   */
  HandingOver(OpenInterpreter interpreter, int atOnce, long stackSize) {
    this.interpreter = interpreter;
    String name = interpreter.name();
    this.ownThreads = new OwnThreads(name, atOnce, 1, stackSize, () -> live(ownThreads()));
    this.serviceThread =
        new OwnThreads(name + "-service", 1, 0, stackSize, () -> live(serviceThread()));
    this.argumentsThread =
        new OwnThreads(name + "-arguments", 1, 0, stackSize, () -> live(argumentsThread()));
    this.loopThread = new OwnThreads(name + "-loop", 1, 0, stackSize, () -> live(loopThread()));
    this.loop = new LoopThread(interpreter, loopThread);
  }

  private OwnThreads ownThreads() {
    return ownThreads;
  }

  private OwnThreads serviceThread() {
    return serviceThread;
  }

  private OwnThreads argumentsThread() {
    return argumentsThread;
  }

  private OwnThreads loopThread() {
    return loopThread;
  }

  /** How its callers wait at first. */
  BriefLook briefLook() {
    return briefLook;
  }

  /** The event loop's thread. */
  LoopThread loop() {
    return loop;
  }

  private void live(OwnThreads threads) {
    long threadState = KeptThreadStates.makeOwned(interpreter);
    interpreter.adopt(threadState);
    OwnThread.isOneOf(threads);
    threads.serve();
    interpreter.leave();
    ThreadStates.attach(threadState);
    ThreadStates.clear(threadState);
    ThreadStates.deleteCurrent();
  }

  /**
   * Has a call run by an own thread, and waits for it detached. A caller that is interrupted already
   * makes no call, as with all that waits in Java.
   *
   * @param guard the guard that the call has, and releases as it ends
   * @param nanos how long it may take
   */
  <R extends @Nullable Object, X extends Exception> R call(
      PythonCall<R, X> call, CallGuard guard, long nanos) throws X {
    return call(ownThreads, call, guard, nanos);
  }

  /** As {@link #call}, on a thread that runs no calls: it converts the arguments of one that others run. */
  <R extends @Nullable Object, X extends Exception> R convertArguments(
      PythonCall<R, X> call, CallGuard guard) throws X {
    return call(argumentsThread, call, guard, Long.MAX_VALUE);
  }

  private <R extends @Nullable Object, X extends Exception> R call(
      OwnThreads threads, PythonCall<R, X> call, CallGuard guard, long nanos) throws X {
    Thread caller = Thread.currentThread();
    if (caller.isInterrupted()) {
      guard.release();
      throw HandedOverCall.stopped(interpreter.name(), Reason.INTERRUPTED, false, null);
    }
    HandedOverCall<R> handedOver;
    try {
      handedOver = new HandedOverCall<>(interpreter, call, guard, true, () -> LockSupport.unpark(caller));
    } catch (Throwable t) {
      guard.release();
      throw t;
    }
    execute(threads, handedOver, guard);
    return handedOver.<X>await(nanos);
  }

  /** Has a call run by an own thread, under a guard that it releases, and does not wait for it. */
  <R extends @Nullable Object> CompletableFuture<R> submit(PythonCall<R, ?> call, CallGuard guard) {
    SubmittedCall<R> future;
    HandedOverCall<R> handedOver;
    try {
      future = new SubmittedCall<>();
      handedOver = new HandedOverCall<>(interpreter, call, guard, false, future::complete);
    } catch (Throwable t) {
      guard.release();
      throw t;
    }
    future.of(handedOver);
    execute(ownThreads, handedOver, guard);
    return future;
  }

  private static void execute(OwnThreads threads, HandedOverCall<?> handedOver, CallGuard guard) {
    try {
      threads.execute(handedOver, handedOver.isNested());
    } catch (Throwable t) {
      guard.release();
      throw t;
    }
  }

  /** Has the exception raised in a call that is being stopped, which keeps its guard until then. */
  void raise(Worker worker) {
    StackRoom.probe();
    serviceThread.execute(worker::stop, true);
  }

  /**
   * Has an own thread do something for those that close the interpreter, who hold no guard.
   *
   * @return false if it is too late for that
   */
  boolean executeWhileClosing(Runnable job) {
    StackRoom.probe();
    return ownThreads.execute(job, true);
  }

  /**
   * Has the service thread do something that takes a moment.
   *
   * @return false if it is too late for that
   */
  boolean ask(Runnable job) {
    StackRoom.probe();
    return serviceThread.execute(job, true);
  }

  /** Those that run calls. */
  OwnThreads callers() {
    return ownThreads;
  }

  /** Has the own threads end once they have done what was handed over. */
  void end() {
    ownThreads.end();
  }

  /** Serves on the calling thread, the first own one, until the end; the others have gone then. Detached. */
  void serveToTheEnd() {
    ownThreads.serveToTheEnd();
    argumentsThread.end();
    loopThread.end();
    argumentsThread.awaitEnded();
    loopThread.awaitEnded();
    serviceThread.end();
    ownThreads.awaitEnded();
    serviceThread.awaitEnded();
  }
}
