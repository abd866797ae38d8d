package clutch.runtime.futures;

import clutch.runtime.convert.Converter;
import clutch.runtime.convert.MappedExceptions;
import clutch.runtime.convert.OwnedReference;
import clutch.runtime.convert.PythonErrors;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What an async generator function yields, to one subscriber. The function is called when that one first
 * requests an element.
 *
 * @param <T> the elements' Java type
 */
public final class PythonPublisher<T extends @Nullable Object> implements Flow.Publisher<T> {

  private final OpenInterpreter interpreter;
  private final EventLoop loop;
  private final OwnedReference stream;
  private final Converter<T> element;
  private final @Nullable MappedExceptions mapped;
  private final String what;
  private long elements;
  private final AtomicBoolean subscribed = new AtomicBoolean();

  private PythonPublisher(
      OpenInterpreter interpreter,
      EventLoop loop,
      long stream,
      Converter<T> element,
      @Nullable MappedExceptions mapped,
      String what) {
    this.interpreter = interpreter;
    this.loop = loop;
    this.stream = OwnedReference.of(this, interpreter, stream);
    this.element = element;
    this.mapped = mapped;
    this.what = what;
  }

  /**
   * A publisher of what a call will yield. Attached.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @param call an owned reference to a {@code functools.partial}, which is taken over
   * @param element how each element is converted
   * @param mapped the Java exceptions that fail it in place of Python's; null for none
   * @param what what it is, for reports
   * @param <T> the elements' Java type
   * @return a publisher for one subscriber
   */
  public static <T extends @Nullable Object> Flow.Publisher<T> of(
      OpenInterpreter interpreter,
      long call,
      Converter<T> element,
      @Nullable MappedExceptions mapped,
      String what) {
    try {
      EventLoop loop = EventLoop.of(interpreter);
      loop.start();
      return new PythonPublisher<>(interpreter, loop, loop.stream(call), element, mapped, what);
    } finally {
      References.decrement(call);
    }
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    PythonSubscription<T> subscription = new PythonSubscription<>(this, subscriber);
    if (subscribed.compareAndSet(false, true)) {
      subscription.begin();
    } else {
      subscription.refuse(
          new IllegalStateException(
              "A publisher of what a Python generator yields has one subscriber; "
                  + "call the method again for another"));
    }
  }

  OpenInterpreter interpreter() {
    return interpreter;
  }

  EventLoop loop() {
    return loop;
  }

  Converter<T> element() {
    return element;
  }

  /** What fails it when Python raises: a borrowed reference to that. Attached. */
  Throwable failure(long raised) {
    return mapped == null ? PythonErrors.read(raised) : PythonErrors.read(interpreter, raised, mapped);
  }

  String what() {
    return what;
  }

  /** The stream in Python, which is given back at the latest when this publisher is garbage. */
  OwnedReference stream() {
    return stream;
  }

  /** The stream has come to its end. */
  void dropStream() {
    long owned = stream.take();
    if (owned != 0) {
      interpreter.droppedReferences().drop(owned);
    }
  }

  /** Where the next element is, for messages. On the loop's thread. */
  String nextPath() {
    return "result[" + elements + "]";
  }

  /** One more has come. On the loop's thread. */
  void countElement() {
    elements++;
  }
}
