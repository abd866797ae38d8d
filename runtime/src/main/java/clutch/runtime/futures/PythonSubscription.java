package clutch.runtime.futures;

import clutch.runtime.InterpreterClosedException;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.OngoingCall;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber's hold on a stream of Python's. Elements are pulled as they are requested, some of them
 * ahead of what the subscriber has taken; all signals come one after the other, on virtual threads.
 */
final class PythonSubscription<T extends @Nullable Object> implements Flow.Subscription {

  /** How far Python may be ahead of a subscriber that requests more than that. */
  private static final int MOST_AHEAD = 64;

  private static final System.Logger LOGGER = System.getLogger("clutch.runtime");

  private final PythonPublisher<T> publisher;
  private final Flow.Subscriber<? super T> subscriber;
  private final Signals signals =
      new Signals(run -> Thread.ofVirtual().name("clutch-publisher").start(run));
  private final Consumer<InterpreterClosedException> whenInterpreterEnds = this::fail;

  /** Cancelled, completed or failed: no signals any more. */
  private final AtomicBoolean over = new AtomicBoolean();

  // Touched by signals only:
  private long demand;
  private boolean pulling;

  PythonSubscription(PythonPublisher<T> publisher, Flow.Subscriber<? super T> subscriber) {
    this.publisher = publisher;
    this.subscriber = subscriber;
  }

  /** The one that gets the elements. */
  void begin() {
    publisher.loop().whenInterpreterEnds(whenInterpreterEnds);
    signals.add(() -> signal(() -> subscriber.onSubscribe(this)));
  }

  /** One that comes too late. */
  void refuse(RuntimeException why) {
    over.set(true);
    signals.add(() -> signal(() -> subscriber.onSubscribe(this)));
    signals.add(() -> signal(() -> subscriber.onError(why)));
  }

  @Override
  public void request(long n) {
    if (n <= 0) {
      fail(new IllegalArgumentException("At least 1 element has to be requested (rule 3.9), not " + n));
      return;
    }
    signals.add(
        () -> {
          demand = demand > Long.MAX_VALUE - n ? Long.MAX_VALUE : demand + n;
          pull();
        });
  }

  @Override
  public void cancel() {
    if (over.compareAndSet(false, true)) {
      publisher.loop().forget(whenInterpreterEnds);
      closeStream();
    }
  }

  private void pull() {
    if (pulling || demand == 0 || over.get()) {
      return;
    }
    OngoingCall ongoing;
    try {
      ongoing = publisher.interpreter().beginOngoing(publisher.what());
    } catch (RuntimeException closed) {
      fail(closed);
      return;
    }
    pulling = true;
    int most = (int) Math.min(demand, MOST_AHEAD);
    publisher.interpreter().soon(() -> pull(ongoing, most));
  }

  /** Attached. */
  private void pull(OngoingCall ongoing, int most) {
    Pull<T> pull = new Pull<>(this, publisher, ongoing);
    long stream = publisher.stream().newReference();
    if (stream == 0) {
      ongoing.end(); // closed meanwhile
      return;
    }
    try {
      publisher.loop().pull(ongoing.number(), stream, most, pull);
    } catch (Throwable t) {
      pull.raised(t);
    } finally {
      References.decrement(stream);
    }
  }

  /** An element has come. Any thread. */
  void next(T element) {
    signals.add(
        () -> {
          if (!over.get()) {
            demand -= demand == Long.MAX_VALUE ? 0 : 1;
            signal(() -> subscriber.onNext(element));
          }
        });
  }

  /** All that was pulled has come, and there may be more. Any thread. */
  void pulled() {
    signals.add(
        () -> {
          pulling = false;
          pull();
        });
  }

  /** There is no more. Any thread. */
  void complete() {
    signals.add(
        () -> {
          if (over.compareAndSet(false, true)) {
            publisher.loop().forget(whenInterpreterEnds);
            publisher.dropStream();
            signal(subscriber::onComplete);
          }
        });
  }

  /** It has failed, or asks for what it must not. Any thread. */
  void fail(Throwable failure) {
    signals.add(
        () -> {
          if (over.compareAndSet(false, true)) {
            publisher.loop().forget(whenInterpreterEnds);
            closeStream();
            signal(() -> subscriber.onError(failure));
          }
        });
  }

  boolean isOver() {
    return over.get();
  }

  /** What a subscriber throws is against the rules (2.13), and means that it is cancelled. */
  private void signal(Runnable signal) {
    try {
      signal.run();
    } catch (Throwable t) {
      cancel();
      LOGGER.log(System.Logger.Level.ERROR, "A subscriber to " + publisher.what() + " has thrown", t);
    }
  }

  /** Has the generator clean up. */
  private void closeStream() {
    OngoingCall ongoing;
    try {
      ongoing = publisher.interpreter().beginOngoing(publisher.what() + ", being closed");
    } catch (InterpreterClosedException closing) {
      return; // the end of the loop closes its generators
    }
    publisher.interpreter().soon(() -> closeStream(ongoing));
  }

  /** Attached. */
  private void closeStream(OngoingCall ongoing) {
    Closing closing = new Closing(publisher.what(), ongoing);
    long stream = publisher.stream().take();
    if (stream == 0) {
      ongoing.end();
      return;
    }
    try {
      publisher.loop().close(ongoing.number(), stream, closing);
    } catch (Throwable t) {
      closing.raised(t);
    } finally {
      References.decrement(stream);
    }
  }

  /** The end of a stream, whose subscriber wants to hear no more. */
  private record Closing(String what, OngoingCall ongoing) implements RunningCall {

    @Override
    public void returned(long value) {
      ongoing.end();
    }

    @Override
    public void raised(Throwable error) {
      ongoing.end();
      // A log handler is a user's code, and may wait: not on the loop.
      var _ =
          Thread.ofVirtual()
              .name("clutch-publisher")
              .start(() -> LOGGER.log(System.Logger.Level.WARNING, what + " failed to clean up", error));
    }

    @Override
    public void cancelled() {
      ongoing.end();
    }
  }
}
