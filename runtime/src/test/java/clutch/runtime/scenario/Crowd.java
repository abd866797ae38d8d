package clutch.runtime.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Threads that do the same thing at once; what any of them throws comes out of {@link #join()}. */
final class Crowd {

  /** What a thread of a crowd does. */
  interface Work {
    void run() throws Exception;
  }

  private static final Set<Thread.State> WAITING =
      EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.TERMINATED);

  private final List<Thread> threads = new ArrayList<>();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  /** So many platform threads, started. */
  static Crowd of(int size, Work work) {
    return of(Thread.ofPlatform().name("crowd-", 1), size, work);
  }

  /** So many virtual threads, started. */
  static Crowd ofVirtual(int size, Work work) {
    return of(Thread.ofVirtual().name("crowd-", 1), size, work);
  }

  static Crowd of(Thread.Builder builder, int size, Work work) {
    Crowd crowd = new Crowd();
    for (int i = 0; i < size; i++) {
      crowd.threads.add(builder.start(() -> crowd.live(work)));
    }
    return crowd;
  }

  private void live(Work work) {
    try {
      work.run();
    } catch (Throwable t) {
      failures.add(t);
    }
  }

  /** Waits until each of them waits for something, or has ended. */
  void awaitWaiting() {
    while (!threads.stream().allMatch(thread -> WAITING.contains(thread.getState()))) {
      Thread.onSpinWait();
    }
  }

  /** Waits for all of them. */
  Crowd join() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
    AssertionError failure = new AssertionError(failures.size() + " threads failed");
    failures.forEach(failure::addSuppressed);
    if (!failures.isEmpty()) {
      throw failure;
    }
    return this;
  }
}
