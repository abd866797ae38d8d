package clutch.runtime.interpreter;

import clutch.runtime.InterpreterOptions;
import clutch.runtime.cpython.Interpreters;
import clutch.runtime.cpython.StackProtection;
import clutch.runtime.cpython.Subinterpreters;
import clutch.runtime.cpython.ThreadStates;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A subinterpreter: begun from the main interpreter, under a guard of that one. */
final class Subinterpreter implements Lead.Kind {

  private static final long POLL_NANOS = 200_000;

  private static final long LEAST_UNTOLD = 16L * 1024 * 1024;

  private final OpenInterpreter main;
  private final InterpreterOptions options;
  private final Evaluation evaluation;
  private final OpenInterpreter.Ending ending;
  private @Nullable OpenInterpreter begun;

  /**
   * One that is to be begun.
   *
   * @param ending ends it, when a user wants that
   */
  Subinterpreter(
      OpenInterpreter main,
      InterpreterOptions options,
      Evaluation evaluation,
      OpenInterpreter.Ending ending) {
    this.main = main;
    this.options = options;
    this.evaluation = evaluation;
    this.ending = ending;
  }

  /** The stack of own threads. 3.13 can't be told where a stack ends, and needs more. */
  static long stackSize(InterpreterOptions options) {
    return StackProtection.isKnown()
        ? options.stackSize()
        : Math.max(options.stackSize(), LEAST_UNTOLD);
  }

  @Override
  public OpenInterpreter begin() {
    // CPython makes an interpreter from within another; this thread is in the main one just for that.
    long inMain = KeptThreadStates.makeOwned(main);
    ThreadStates.attach(inMain);
    long inNew;
    try {
      inNew = Subinterpreters.create(options);
    } catch (Throwable t) {
      ThreadStates.clear(inMain);
      ThreadStates.deleteCurrent();
      throw t;
    }
    ThreadStates.swap(inMain);
    ThreadStates.clear(inMain);
    ThreadStates.deleteCurrent();
    ThreadStates.attach(inNew);
    try {
      OpenInterpreter interpreter =
          new OpenInterpreter(
              options.name(),
              options.ownThreads(),
              stackSize(options),
              Placement.onOwnThreads(),
              evaluation,
              ending);
      begun = interpreter;
      return interpreter;
    } catch (Throwable t) {
      Interpreters.end(inNew);
      throw t;
    }
  }

  @Override
  public void othersGone() {}

  @Override
  public void beforeEnd() {
    OpenInterpreter interpreter = begun;
    Housekeeping housekeeping = interpreter == null ? null : interpreter.closing().housekeeping();
    if (housekeeping != null) {
      housekeeping.runExitHandlers();
    }
  }

  @Override
  public void end(long threadState) {
    awaitLastThreadState(threadState);
    Interpreters.end(threadState);
  }

  /**
   * Up to 3.13, CPython ends the process if there is another thread state. Python's threads have ended,
   * but the last steps of a thread of C's own come after all that Python can see of it.
   */
  private void awaitLastThreadState(long threadState) {
    if (Interpreters.endDeletesThreadStates()) {
      return;
    }
    while (Interpreters.firstThreadState(ThreadStates.interpreterOf(threadState)) != threadState
        || Interpreters.nextThreadState(threadState) != 0) {
      Detached.run(() -> LockSupport.parkNanos(this, POLL_NANOS));
    }
  }
}
