package clutch.runtime.interpreter;

import clutch.runtime.cpython.ThreadStates;
import clutch.runtime.interpreter.StoppableCall.Reason;
import java.util.Objects;

/** The thread that makes a call which may be stopped: where its exception goes. */
final class Worker {

  private final OpenInterpreter interpreter;
  private final boolean own;
  private final Thread thread = Thread.currentThread();
  private final long threadNumber = ThreadStates.threadNumber();

  /**
   * The calling thread.
   *
   * @param own whether it is one of the interpreter's own, whose Java code may be interrupted too
   */
  Worker(OpenInterpreter interpreter, boolean own) {
    this.interpreter = interpreter;
    this.own = own;
  }

  /**
   * Raises the exception in its Python code, and wakes it where it waits in Java code. On the
   * interpreter's service thread.
   */
  void stop(StoppableCall call) {
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

  /** Takes back what was not raised in time. On this thread. */
  void takeBack() {
    if (own) {
      boolean _ = Thread.interrupted();
    }
    interpreter.run(() -> ThreadStates.raiseIn(threadNumber, 0));
  }
}
