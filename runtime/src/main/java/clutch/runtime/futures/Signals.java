package clutch.runtime.futures;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs what is added one after the other, in that order, and elsewhere: whoever adds does not wait. What
 * runs may use plain fields, as each run happens before the next one.
 */
final class Signals {

  private static final System.Logger LOGGER = System.getLogger("clutch.runtime");

  private final Executor executor;
  private final Queue<Runnable> added = new ConcurrentLinkedQueue<>();

  /** How many were added and have not been run; who makes it 1 has them run. */
  private final AtomicInteger left = new AtomicInteger();

  /**
   * None yet.
   *
   * @param executor where they run; never has two runs of the same signals at once
   */
  Signals(Executor executor) {
    this.executor = executor;
  }

  /** Adds one. Any thread. */
  void add(Runnable signal) {
    added.add(signal);
    if (left.getAndIncrement() == 0) {
      executor.execute(this::run);
    }
  }

  private void run() {
    do {
      Runnable signal = added.poll();
      if (signal == null) {
        throw new IllegalStateException("each is added before it is counted");
      }
      try {
        signal.run();
      } catch (Throwable t) {
        // Those after it are to be run all the same.
        LOGGER.log(System.Logger.Level.ERROR, "A signal to a subscriber has failed", t);
      }
    } while (left.decrementAndGet() > 0);
  }
}
