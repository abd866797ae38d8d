package clutch.runtime.interpreter;

import clutch.runtime.ClutchException;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Initialization;
import clutch.runtime.cpython.InterpreterGuards;
import clutch.runtime.cpython.Interpreters;
import clutch.runtime.cpython.Settings;
import clutch.runtime.cpython.ThreadStates;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The main interpreter and the platform thread that initializes CPython, serves handed-over calls and
 * finalizes CPython: both ends have to be on one thread, which Python calls its main one.
 */
public final class MainInterpreter {

  /** How many own threads serve at once, beside the main one, while further work waits. */
  private static final int FURTHER_THREADS = Math.max(3, Runtime.getRuntime().availableProcessors());

  private final CompletableFuture<OpenInterpreter> opened = new CompletableFuture<>();
  private final CompletableFuture<Void> finished = new CompletableFuture<>();

  private MainInterpreter() {}

  /**
   * Initializes CPython, which has been loaded and does not run.
   *
   * @param settings what CPython is told
   * @param evaluation what names and source mean
   * @throws ClutchException with CPython's own words, if it can't be initialized
   */
  public static MainInterpreter start(Settings settings, Evaluation evaluation) {
    MainInterpreter main = new MainInterpreter();
    OwnThreads.newThread("clutch-main", () -> main.live(settings, evaluation)).start();
    await(main.opened);
    return main;
  }

  /** The interpreter. */
  public OpenInterpreter interpreter() {
    return opened.join();
  }

  /**
   * Refuses new calls, waits for those that run, and finalizes CPython.
   *
   * @param deadline how long to wait for running calls
   */
  public void close(Duration deadline) {
    OpenInterpreter interpreter = interpreter();
    interpreter.drain(deadline);
    interpreter.beginEnding();
    await(finished);
  }

  private void live(Settings settings, Evaluation evaluation) {
    try {
      Initialization.initialize(settings);
    } catch (Throwable t) {
      opened.completeExceptionally(t);
      return;
    }
    try {
      serveAndFinish(evaluation);
      finished.complete(null);
    } catch (Throwable t) {
      opened.completeExceptionally(t);
      finished.completeExceptionally(t);
    }
  }

  private void serveAndFinish(Evaluation evaluation) {
    long threadState = ThreadStates.current();
    new StackRoom(threadState).protect();
    long guard = takeGuard();
    long address = Interpreters.main();
    KeptThreadStates threadStates = KeptThreadStates.open();
    OpenInterpreter interpreter =
        new OpenInterpreter(
            "main", Interpreters.id(address), address, FURTHER_THREADS, evaluation, threadStates);
    ThreadStates.detach();
    opened.complete(interpreter);

    interpreter.serve(threadState);

    interpreter.awaitOwnThreads();
    threadStates.leaveToCPython();
    ThreadStates.attach(threadState);
    interpreter.droppedReferences().giveBack();
    if (guard != 0) {
      InterpreterGuards.close(guard);
    }
    int outcome = Initialization.finish();
    interpreter.ended();
    if (outcome != 0) {
      System.getLogger("clutch.runtime")
          .log(System.Logger.Level.WARNING, "Python could not write all of its buffered output");
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
      if (e.getCause() instanceof ClutchException failure) {
        throw failure;
      }
      throw e;
    }
  }
}
