package clutch.runtime.scenario;

import java.util.concurrent.CountDownLatch;

/** Shut until it is opened, for good. */
final class Gate {

  private final CountDownLatch latch = new CountDownLatch(1);

  void open() {
    latch.countDown();
  }

  /** Waits for it to be opened. */
  void pass() {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError("nobody was expected to interrupt this wait", e);
    }
  }
}
