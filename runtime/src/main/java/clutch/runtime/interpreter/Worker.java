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

  /** What this thread waits for inside the call, and is to be stopped with it. */
  private volatile @Nullable HandedOverCall<?> awaited;

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

  /**
   * Notes what the calling thread is about to wait for, so that to stop a call which it makes stops that
   * as well.
   */
  static void awaits(HandedOverCall<?> handedOver) {
    for (Worker worker = INNERMOST.get(); worker != null; worker = worker.outer) {
      worker.awaited = handedOver;
      // Who stops it sets the reason first and then looks for this: one of the two sees the other.
      Reason reason = worker.call.reason();
      if (reason != null) {
        boolean _ = handedOver.stop(reason);
      }
    }
  }

  /** It has been waited for. */
  static void hasAwaited() {
    for (Worker worker = INNERMOST.get(); worker != null; worker = worker.outer) {
      worker.awaited = null;
    }
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
      HandedOverCall<?> inner = awaited;
      if (inner != null) {
        boolean _ = inner.stop(reason);
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
