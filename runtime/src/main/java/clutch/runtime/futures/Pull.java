package clutch.runtime.futures;

import clutch.runtime.ConversionException;
import clutch.runtime.convert.Mismatch;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.LongObjects;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OngoingCall;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Some elements that a subscription has requested, on their way from Python. Attached. */
final class Pull<T extends @Nullable Object> implements RunningCall {

  private final PythonSubscription<T> subscription;
  private final PythonPublisher<T> publisher;
  private final OngoingCall ongoing;

  Pull(PythonSubscription<T> subscription, PythonPublisher<T> publisher, OngoingCall ongoing) {
    this.subscription = subscription;
    this.publisher = publisher;
    this.ongoing = ongoing;
  }

  @Override
  public void element(long value) {
    if (subscription.isOver()) {
      return;
    }
    T element;
    try {
      element = publisher.element().fromPython(publisher.interpreter(), value);
    } catch (Mismatch mismatch) {
      throw mismatch.at(publisher.nextPath());
    }
    if (element == null) {
      throw new ConversionException(
          publisher.nextPath(), "got None, but a publisher has no null elements; declare them Optional");
    }
    publisher.countElement();
    subscription.next(element);
  }

  /** Whether that was all: a bool; else a tuple of what has no elements. */
  @Override
  public void returned(long value) {
    ongoing.end();
    if (value == Constants.TRUE) {
      subscription.complete();
    } else if (value == Constants.FALSE) {
      subscription.pulled();
    } else {
      long zero = LongObjects.fromLong(0);
      long iterable = ObjectProtocol.item(value, zero);
      subscription.fail(Mismatch.expected("an async iterable", iterable).at("result"));
      Attachment.release(iterable);
      Attachment.release(zero);
    }
  }

  @Override
  public void raised(Throwable error) {
    ongoing.end();
    subscription.fail(error);
  }

  @Override
  public void raisedInPython(long error) {
    raised(publisher.failure(error));
  }

  @Override
  public void cancelled() {
    ongoing.end();
    subscription.fail(new CancellationException(publisher.what() + " was cancelled in Python"));
  }
}
