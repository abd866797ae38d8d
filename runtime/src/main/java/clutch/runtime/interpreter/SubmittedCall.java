package clutch.runtime.interpreter;

import clutch.runtime.interpreter.StoppableCall.Reason;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What becomes of a call that nobody waits for. To cancel it stops the call. */
final class SubmittedCall<R extends @Nullable Object> extends CompletableFuture<R> {

  private @Nullable HandedOverCall<R> call;

  /** Says which call it is, before that is handed over. */
  void of(HandedOverCall<R> submitted) {
    call = submitted;
  }

  /** The call has ended. What depends on it runs elsewhere: own threads are for Python. */
  void complete() {
    defaultExecutor().execute(this::completeHere);
  }

  private void completeHere() {
    HandedOverCall<R> ended = call;
    if (ended == null) {
      return;
    }
    Throwable failure = ended.outcome();
    if (failure == null) {
      complete(ended.result());
    } else {
      completeExceptionally(failure);
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    HandedOverCall<R> running = call;
    if (cancelled && running != null) {
      boolean _ = running.stop(Reason.INTERRUPTED);
    }
    return cancelled;
  }
}
