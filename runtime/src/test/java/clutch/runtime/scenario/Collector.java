package clutch.runtime.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A subscriber that keeps what it is told, and watches that signals come one at a time and in order. */
final class Collector implements Flow.Subscriber<Long> {

  private final Gate subscribed = new Gate();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final List<Long> elements = new ArrayList<>();
  private final AtomicBoolean inside = new AtomicBoolean();
  private Flow.@Nullable Subscription subscription;
  private @Nullable Throwable failure;
  private @Nullable AssertionError broken;

  /** One that has subscribed. */
  static Collector of(Flow.Publisher<Long> publisher) {
    Collector collector = new Collector();
    publisher.subscribe(collector);
    collector.subscribed.pass();
    return collector;
  }

  void request(long count) {
    Objects.requireNonNull(subscription).request(count);
  }

  void cancel() {
    Objects.requireNonNull(subscription).cancel();
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    signal(subscription == null, () -> subscription = given);
    subscribed.open();
  }

  @Override
  public void onNext(Long element) {
    signal(subscription != null && ended.getCount() == 1, () -> add(element));
  }

  private synchronized void add(Long element) {
    elements.add(element);
    notifyAll();
  }

  @Override
  public void onError(Throwable thrown) {
    signal(subscription != null && ended.getCount() == 1, () -> failure = thrown);
    ended.countDown();
  }

  @Override
  public void onComplete() {
    signal(subscription != null && ended.getCount() == 1, () -> {});
    ended.countDown();
  }

  private void signal(boolean expected, Runnable note) {
    if (!expected || !inside.compareAndSet(false, true)) {
      broken = new AssertionError("a signal out of order, or two at once");
    }
    note.run();
    inside.set(false);
  }

  /** Waits for the end; what it failed with, or null. */
  @Nullable Throwable awaitEnd() {
    try {
      ended.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    check();
    return failure;
  }

  boolean hasEnded() {
    check();
    return ended.getCount() == 0;
  }

  /** Waits until so many have come. */
  synchronized void awaitElements(int count) {
    while (elements.size() < count) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  synchronized List<Long> elements() {
    check();
    return List.copyOf(elements);
  }

  private void check() {
    AssertionError seen = broken;
    if (seen != null) {
      throw seen;
    }
  }
}
