package clutch.runtime.interpreter;

import clutch.runtime.PythonCall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A call that runs on one of the interpreter's own threads while its caller waits. */
final class HandedOverCall<R extends @Nullable Object> implements Runnable {

  private final PythonCall<R, ?> call;
  private final Thread caller = Thread.currentThread();

  private @Nullable R result;
  private @Nullable Throwable failure;
  private volatile boolean done;

  HandedOverCall(PythonCall<R, ?> call) {
    this.call = call;
  }

  @Override
  public void run() {
    try {
      result = call.call();
    } catch (Throwable t) {
      failure = t;
    } finally {
      done = true;
      LockSupport.unpark(caller);
    }
  }

  /**
   * Waits for the call to end; a virtual thread unmounts. The caller's interrupt is kept for it to
   * see afterwards.
   *
   * @return what the call returned
   * @throws X what the call threw, the same object, with the caller's stack added to its own
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // null only where R admits it
  <X extends Exception> R await() throws X {
    Detached.call(
        () -> {
          awaitDone();
          return null;
        });
    if (failure != null) {
      addCaller(failure);
      if (failure instanceof Error error) {
        throw error;
      }
      throw (X) failure;
    }
    return result;
  }

  private void awaitDone() {
    boolean interrupted = false;
    while (!done) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Where the call ran ends with this class, or with the thread; the caller's frames say more. */
  private static void addCaller(Throwable failure) {
    List<StackTraceElement> frames = new ArrayList<>();
    Arrays.stream(failure.getStackTrace())
        .takeWhile(frame -> !frame.getClassName().equals(HandedOverCall.class.getName()))
        .filter(frame -> !frame.getClassName().equals(Thread.class.getName()))
        .forEach(frames::add);
    Arrays.stream(new Throwable().getStackTrace())
        .dropWhile(frame -> frame.getClassName().startsWith("clutch.runtime."))
        .forEach(frames::add);
    failure.setStackTrace(frames.toArray(StackTraceElement[]::new));
  }
}
