package clutch.samples.benchmarks.scaling;

import java.util.concurrent.CountDownLatch;

/** Waits for what nobody interrupts here. */
final class Waiting {

  private Waiting() {}

  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("Nobody was expected to interrupt this", cause);
  }
}
