package clutch.runtime.interpreter;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How many guards are held, and whether further ones are given: one thing, because "count above zero"
 * and "closing" in two would leave a moment between them for a wake-up to be lost in.
 *
 * <p>The count is striped, so that threads don't share a cache line. To acquire is to increment a
 * stripe and then to look at {@link #closing}; to close is to set {@link #closing} and then to sum the
 * stripes. Both are sequentially consistent, so that at least one of the two sees the other (Dekker's
 * way): an acquire that the sum missed has seen {@code closing}, and takes itself back. After that no
 * further guard is given, so a sum of zero is final; a sum is never zero by mistake, because every
 * acquire is in it and only releases may be missing. A release decrements and then looks at {@link
 * #closing}, so that either the sum sees the release, or the release wakes the one who sums.
 */
final class GuardCount {

  private static final int STRIPES = stripes();

  /** In longs: 128 bytes, as adjacent cache lines are fetched in pairs. */
  private static final int STRIDE = 16;

  private final AtomicLongArray counts = new AtomicLongArray((STRIPES + 1) * STRIDE);
  private volatile boolean closing;
  private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();
  private final Parking parking;

  GuardCount() {
    this(Parking.OF_JVM);
  }

  GuardCount(Parking parking) {
    this.parking = parking;
  }

  private static int stripes() {
    int wanted = Runtime.getRuntime().availableProcessors() * 4;
    return Integer.highestOneBit(Math.max(wanted - 1, 1)) * 2;
  }

  /** The stripe for a thread; the same one is used to release what was acquired on it. */
  static int stripeOf(Thread thread) {
    return (int) (thread.threadId() & (STRIPES - 1));
  }

  /**
   * Takes a guard.
   *
   * @return false once guards are no longer given
   */
  boolean acquire(int stripe) {
    counts.incrementAndGet(index(stripe));
    if (closing) {
      release(stripe);
      return false;
    }
    return true;
  }

  /** Gives a guard back. */
  void release(int stripe) {
    counts.decrementAndGet(index(stripe));
    if (closing) {
      waiting.forEach(parking::unpark);
    }
  }

  /** Gives no further guards. */
  void close() {
    closing = true;
  }

  boolean isClosing() {
    return closing;
  }

  /**
   * Waits until no guard is held. Detached, after {@link #close()}; by any number of threads. An
   * interrupt does not end the wait, and is kept for the caller.
   *
   * @param nanos how long to wait at most
   * @return false if guards were still held then
   */
  boolean awaitNone(long nanos) {
    Thread current = Thread.currentThread();
    boolean interrupted = false;
    // Before the first sum: whoever releases after that sum finds this thread here.
    waiting.add(current);
    try {
      long start = System.nanoTime();
      while (sum() != 0) {
        long left = nanos - (System.nanoTime() - start);
        if (left <= 0) {
          return false;
        }
        parking.park(this, left);
        interrupted |= Thread.interrupted();
      }
      return true;
    } finally {
      waiting.remove(current);
      if (interrupted) {
        current.interrupt();
      }
    }
  }

  private long sum() {
    long sum = 0;
    for (int stripe = 0; stripe < STRIPES; stripe++) {
      sum += counts.get(index(stripe));
    }
    return sum;
  }

  private static int index(int stripe) {
    return (stripe + 1) * STRIDE;
  }
}
