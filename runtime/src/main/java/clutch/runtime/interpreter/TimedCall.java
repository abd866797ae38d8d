package clutch.runtime.interpreter;

import clutch.runtime.PythonCall;
import clutch.runtime.interpreter.StoppableCall.Reason;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A call with a deadline that runs on its caller's own thread. Attached. */
final class TimedCall {

  private static final ScheduledThreadPoolExecutor DEADLINES = deadlines();

  private final OpenInterpreter interpreter;
  private final StoppableCall stoppable = new StoppableCall(Parking.OF_JVM);

  TimedCall(OpenInterpreter interpreter) {
    this.interpreter = interpreter;
  }

  private static ScheduledThreadPoolExecutor deadlines() {
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("clutch-deadlines").factory());
    executor.setRemoveOnCancelPolicy(true);
    return executor;
  }

  <R extends @Nullable Object, X extends Exception> R call(PythonCall<R, X> calls, long nanos)
      throws X {
    Worker worker = new Worker(interpreter, stoppable, false);
    boolean _ = stoppable.begin();
    ScheduledFuture<?> deadline =
        DEADLINES.schedule(() -> stop(worker), nanos, TimeUnit.NANOSECONDS);
    try {
      return calls.call();
    } catch (Exception e) {
      if (stoppable.reason() != null && InterpreterTypes.isStop(e)) {
        throw HandedOverCall.stopped(interpreter.name(), Reason.TIMED_OUT, false, e);
      }
      throw e;
    } finally {
      deadline.cancel(false);
      worker.end();
    }
  }

  private void stop(Worker worker) {
    var _ = stoppable.stop(Reason.TIMED_OUT, _ -> interpreter.ownThreads().raise(worker));
  }
}
