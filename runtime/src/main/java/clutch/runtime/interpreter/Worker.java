package clutch.runtime.interpreter;

import clutch.runtime.cpython.ThreadStates;
import clutch.runtime.interpreter.StoppableCall.Reason;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The thread that makes a call which may be stopped: where its exception goes. */
final class Worker {

  private static final ThreadLocal<@Nullable Worker> INNERMOST = new ThreadLocal<>();

  private final OpenInterpreter interpreter;
  private final boolean own;
  private final StoppableCall call;
  private final @Nullable Worker outer = INNERMOST.get();
  private final Thread thread = Thread.currentThread();
  private final long threadNumber = ThreadStates.threadNumber();

  /**
   * The calling thread, from now on and until {@link #end()}.
   *
   * @param call the call that it makes
   * @param own whether it is one of the interpreter's own, whose Java code may be interrupted too
   */
  Worker(OpenInterpreter interpreter, StoppableCall call, boolean own) {
    this.interpreter = interpreter;
    this.call = call;
    this.own = own;
    INNERMOST.set(this);
  }

  /** There is no call to make after all. On this thread. */
  void leave() {
    INNERMOST.set(outer);
  }

  /** Ends the call, and takes back what was not raised in time. On this thread. */
  void end() {
    INNERMOST.set(outer);
    if (Detached.<Boolean, RuntimeException>call(call::end)) {
      takeBack();
    }
  }

  /**
   * Raises the exception in its Python code, and wakes it where it waits in Java code. On the
   * interpreter's service thread.
   */
  void stop() {
    Reason reason = Objects.requireNonNull(call.reason());
    try {
      interpreter.run(() -> ThreadStates.raiseIn(threadNumber, interpreter.types().of(reason)));
      if (own) {
        thread.interrupt();
      }
    } finally {
      call.raised();
    }
  }

  /**
   * A thread state has one place for such an exception: where an outer call was stopped meanwhile, its
   * own goes there again.
   */
  private void takeBack() {
    if (own) {
      boolean _ = Thread.interrupted();
    }
    Worker around = outer;
    Reason outerReason =
        around == null || around.interpreter != interpreter ? null : around.call.reason();
    long type = outerReason == null ? 0 : interpreter.types().of(outerReason);
    interpreter.run(() -> ThreadStates.raiseIn(threadNumber, type));
  }
}
