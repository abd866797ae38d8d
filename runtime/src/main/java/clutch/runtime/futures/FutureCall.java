package clutch.runtime.futures;

import clutch.runtime.convert.Converter;
import clutch.runtime.convert.MappedExceptions;
import clutch.runtime.convert.Mismatch;
import clutch.runtime.convert.PythonErrors;
import clutch.runtime.cpython.Calls;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OngoingCall;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A call of a Python function whose result completes a Java future. A coroutine function is called on the
 * event loop; any other on an own thread, and what it returns goes on to the loop if it can be awaited.
 *
 * @param <T> the result's Java type
 */
public final class FutureCall<T extends @Nullable Object> implements RunningCall {

  private final OpenInterpreter interpreter;
  private final EventLoop loop;
  private final Converter<T> result;
  private final @Nullable MappedExceptions mapped;
  private final OngoingCall ongoing;
  private final CallPhase phase = new CallPhase();
  private final CompletableFuture<T> future = new CompletableFuture<>();

  /** On its way to an own thread; null for a coroutine function. */
  private volatile @Nullable CompletableFuture<?> submitted;

  private FutureCall(
      OpenInterpreter interpreter,
      EventLoop loop,
      Converter<T> result,
      @Nullable MappedExceptions mapped,
      OngoingCall ongoing) {
    this.interpreter = interpreter;
    this.loop = loop;
    this.result = result;
    this.mapped = mapped;
    this.ongoing = ongoing;
  }

  /**
   * Begins a call. Attached.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @param call an owned reference to a {@code functools.partial}, which is taken over
   * @param result how its result is converted
   * @param mapped the Java exceptions that fail it in place of Python's; null for none
   * @param what what it is, for reports
   * @param <T> the result's Java type
   * @return its result; to complete it otherwise stops the call
   */
  public static <T extends @Nullable Object> CompletableFuture<T> begin(
      OpenInterpreter interpreter,
      long call,
      Converter<T> result,
      @Nullable MappedExceptions mapped,
      String what) {
    FutureCall<T> begun;
    boolean coroutine;
    try {
      EventLoop loop = EventLoop.of(interpreter);
      coroutine = loop.isCoroutineFunction(call);
      begun = new FutureCall<>(interpreter, loop, result, mapped, interpreter.beginOngoing(what));
    } catch (Throwable t) {
      Attachment.release(call);
      throw t;
    }
    var _ = begun.future.whenComplete((_, _) -> begun.stop(call));
    if (coroutine) {
      begun.callOnLoop(call);
    } else {
      begun.callOnOwnThread(call);
    }
    return begun.future;
  }

  /**
   * What makes one object of a function and its arguments. Attached.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @return a borrowed reference to {@code functools.partial}
   */
  public static long partial(OpenInterpreter interpreter) {
    return EventLoop.of(interpreter).partial();
  }

  private void callOnLoop(long call) {
    boolean _ = phase.begin();
    try {
      loop.call(ongoing.number(), call, this);
      onLoop();
    } catch (Throwable t) {
      loop.cancel(ongoing.number());
      raised(t);
    } finally {
      Attachment.release(call);
    }
  }

  private void callOnOwnThread(long call) {
    try {
      CompletableFuture<@Nullable Void> handedOver =
          interpreter.submit(
              () -> {
                callHere(call);
                return null;
              });
      submitted = handedOver;
      // Cancelled by a stop, it ends the call as well; else it fails only where it could not begin.
      var _ = handedOver.exceptionally(failure -> failedToBegin(call, failure));
    } catch (Throwable t) {
      failedToBegin(call, t);
    }
  }

  private @Nullable Void failedToBegin(long call, Throwable failure) {
    if (phase.endInLine()) {
      interpreter.droppedReferences().drop(call);
      ongoing.end();
      complete(() -> future.completeExceptionally(failure));
    }
    return null;
  }

  /** On an own thread, attached. */
  private void callHere(long call) {
    if (!phase.begin()) {
      return; // stopped, and given back
    }
    long[] returned = {0};
    try {
      // A stretch of its own: what was lent for it is asked back at its end, and may fail the call.
      interpreter.run(() -> returned[0] = called(call));
      long value = returned[0];
      if (!loop.isAwaitable(value)) {
        returned(value);
      } else if (future.isDone()) {
        loop.discard(value);
        raised(new IllegalStateException("stopped before its coroutine began"));
      } else {
        loop.follow(ongoing.number(), value, this);
        onLoop();
      }
    } catch (Throwable t) {
      // Had it come as far as to the loop, it is to end there as well.
      loop.cancel(ongoing.number());
      raised(t);
    } finally {
      Attachment.release(returned[0]);
      Attachment.release(call);
    }
  }

  private long called(long call) {
    long value = Calls.vectorcall(call, 0, 0, 0);
    if (value == 0) {
      throw mapped == null
          ? PythonErrors.take()
          : PythonErrors.take(Exceptions.take(), new Throwable(), interpreter, mapped);
    }
    return value;
  }

  private void onLoop() {
    if (phase.onLoop()) {
      loop.cancel(ongoing.number());
    }
  }

  /** The future is complete: if the call is not what has completed it, it is of no use any more. */
  private void stop(long call) {
    CallPhase.Stop found = phase.stop();
    CompletableFuture<?> handedOver = submitted;
    switch (found) {
      case IN_LINE -> {
        interpreter.droppedReferences().drop(call);
        ongoing.end();
      }
      case COROUTINE -> loop.cancel(ongoing.number());
      case FUNCTION, NOTHING -> {}
    }
    if (found != CallPhase.Stop.NOTHING && handedOver != null) {
      handedOver.cancel(true);
    }
  }

  @Override
  public void returned(long value) {
    if (future.isDone()) {
      end(() -> {});
      return;
    }
    T converted;
    try {
      converted = result.fromPython(interpreter, value, "result");
    } catch (Mismatch mismatch) {
      raised(mismatch.at("result"));
      return;
    } catch (Throwable t) {
      raised(t);
      return;
    }
    end(() -> future.complete(converted));
  }

  @Override
  public void raisedInPython(long error) {
    raised(mapped == null ? PythonErrors.read(error) : PythonErrors.read(interpreter, error, mapped));
  }

  @Override
  public void raised(Throwable error) {
    end(() -> future.completeExceptionally(error));
  }

  @Override
  public void cancelled() {
    end(() -> future.cancel(false));
  }

  private void end(Runnable completion) {
    if (phase.end()) {
      ongoing.end();
      complete(completion);
    }
  }

  /** What depends on the future may wait for anything: it keeps neither the loop nor an own thread. */
  private static void complete(Runnable completion) {
    var _ = Thread.ofVirtual().name("clutch-future").start(completion);
  }
}
