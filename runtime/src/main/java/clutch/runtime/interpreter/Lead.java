package clutch.runtime.interpreter;

import clutch.runtime.ClutchException;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.InterpreterGuards;
import clutch.runtime.cpython.Layouts;
import clutch.runtime.cpython.ThreadStates;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The first own thread of an interpreter: it begins the interpreter, serves handed-over calls, and
 * ends it when all others have gone. CPython wants both ends on one thread.
 */
final class Lead {

  /** What differs between the main interpreter and a subinterpreter. On the lead thread. */
  interface Kind {

    /** Begins the interpreter; its thread state is attached then. */
    OpenInterpreter begin();

    /** Is about to end it: everyone else has gone. Detached. */
    void othersGone();

    /** Does what needs all that Clutch has in it. Attached. */
    void beforeEnd();

    /** Ends it; nothing is attached then. Attached. */
    void end(long threadState);
  }

  private final Kind kind;
  private final Function<OpenInterpreter, Housekeeping> preparation;
  private final Duration threadsDeadline;
  private final CompletableFuture<OpenInterpreter> opened = new CompletableFuture<>();
  private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();

  private Lead(
      Kind kind, Function<OpenInterpreter, Housekeeping> preparation, Duration threadsDeadline) {
    this.kind = kind;
    this.preparation = preparation;
    this.threadsDeadline = threadsDeadline;
  }

  /**
   * Starts the thread and waits, detached, until the interpreter is open.
   *
   * @param preparation is run in it before anyone else gets it
   */
  static Lead start(
      String threadName,
      long stackSize,
      Kind kind,
      Duration threadsDeadline,
      Function<OpenInterpreter, Housekeeping> preparation) {
    Lead lead = new Lead(kind, preparation, threadsDeadline);
    new OwnThread(threadName, stackSize, lead::live).start();
    Detached.run(() -> await(lead.opened));
    return lead;
  }

  OpenInterpreter interpreter() {
    return opened.join();
  }

  /** Ends the interpreter, which has been drained, and waits, detached, until it is gone. */
  void end() {
    interpreter().closing().beginEnding();
    Detached.run(() -> await(ended));
  }

  private void live() {
    OpenInterpreter interpreter;
    try {
      interpreter = kind.begin();
    } catch (Throwable t) {
      opened.completeExceptionally(t);
      return;
    }
    try {
      serveAndEnd(interpreter);
      ended.complete(null);
    } catch (Throwable t) {
      opened.completeExceptionally(t);
      ended.completeExceptionally(t);
    }
  }

  private void serveAndEnd(OpenInterpreter interpreter) {
    long threadState = ThreadStates.current();
    long guard;
    try {
      new StackRoom(threadState).protect();
      ThreadStates.findState();
      Layouts.findBeforeOthersWait();
      guard = takeGuard();
    } catch (Throwable t) {
      // A thread must not exit attached: CPython would wait for it for ever.
      interpreter.closing().begin();
      kind.end(threadState);
      interpreter.closing().ended();
      throw t;
    }
    ThreadStates.detach();
    interpreter.adopt(threadState);
    Throwable failure = prepare(interpreter);
    if (failure == null) {
      opened.complete(interpreter);
    } else {
      interpreter.closing().begin();
      interpreter.closing().beginEnding();
    }

    interpreter.ownThreads().serveToTheEnd();
    interpreter.leave();
    interpreter.closing().ownThreadsEnded();

    kind.othersGone();
    ThreadStates.attach(threadState);
    // What fails here must not keep the interpreter from its end.
    attempt(kind::beforeEnd);
    attempt(interpreter::giveEverythingBack);
    if (guard != 0) {
      InterpreterGuards.close(guard);
    }
    kind.end(threadState);
    interpreter.closing().ended();
    if (failure != null) {
      opened.completeExceptionally(failure);
    }
  }

  private static void attempt(Runnable step) {
    try {
      step.run();
    } catch (Throwable t) {
      System.getLogger("clutch.runtime")
          .log(System.Logger.Level.WARNING, "A step of closing an interpreter has failed", t);
    }
  }

  private @Nullable Throwable prepare(OpenInterpreter interpreter) {
    try {
      Housekeeping housekeeping = interpreter.call(() -> preparation.apply(interpreter));
      interpreter.closing().housekeeping(housekeeping, threadsDeadline);
      return null;
    } catch (Throwable t) {
      return t;
    }
  }

  /** CPython's own guard, 3.15 and up, keeps everyone else from finalizing it under us. */
  private static long takeGuard() {
    if (!InterpreterGuards.areKnown()) {
      return 0;
    }
    long guard = InterpreterGuards.take();
    if (guard == 0) {
      Exceptions.clear();
      throw new ClutchException("CPython gave no guard for the interpreter that it has just started");
    }
    return guard;
  }

  private static void await(CompletableFuture<?> future) {
    try {
      future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw e;
    }
  }
}
