package clutch.runtime.interpreter;

import clutch.runtime.platform.ProcessBarrier;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How many guards are held, and whether further ones are given: one thing, because "count above zero"
 * and "closing" in two would leave a moment between them for a wake-up to be lost in.
 *
 * <p>To acquire is to count and then to look at {@link #closing}; to close is to set {@link #closing}
 * and then to sum the counts. Both are sequentially consistent, so that at least one of the two sees
 * the other (Dekker's way): an acquire that the sum missed has seen {@code closing}, and takes itself
 * back. After that no further guard is given, so a sum of zero is final; a sum is never zero by mistake,
 * because every acquire is in it and only releases may be missing.
 *
 * <p>Calls in place, the ones that have no time to lose, count in an {@link OwnGuard} of their thread's
 * own, on cache lines that no other thread writes to. All others share {@link #counts}, in stripes.
 *
 * <p>Such a call also spares itself the fence between its count and its look, where the process has a {@link
 * ProcessBarrier}: who sums has all threads pass one first. A call whose look came before that has its count in the
 * sum then; one whose look comes after it finds {@code closing}. The compilers leave the two in their order.
 */
final class GuardCount {

  private static final int STRIPES = stripes();

  /** In longs: 128 bytes, as adjacent cache lines are fetched in pairs. */
  private static final int STRIDE = 16;

  /** A guard that was given back unseen is seen after so long, in nanoseconds. */
  private static final long LONGEST_PARK = TimeUnit.MILLISECONDS.toNanos(10);

  private final AtomicLongArray counts = new AtomicLongArray((STRIPES + 1) * STRIDE);
  private final Set<OwnGuard> ownGuards = ConcurrentHashMap.newKeySet();
  private volatile boolean closing;
  private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();
  private final Parking parking;

  /** A fence in all threads; null where each takes its own. */
  private final @Nullable Runnable barrier;

  GuardCount() {
    this(Parking.OF_JVM, barrierOfProcess());
  }

  GuardCount(Parking parking, @Nullable Runnable barrier) {
    this.parking = parking;
    this.barrier = barrier;
  }

  private static @Nullable Runnable barrierOfProcess() {
    Optional<ProcessBarrier> barrier = ProcessBarrier.ofProcess();
    return barrier.isPresent() ? barrier.get()::pass : null;
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
    wakeIfClosing();
  }

  /** Takes a guard for a handed-over call; null once guards are no longer given. */
  @Nullable CallGuard guardForCall() {
    int stripe = stripeOf(Thread.currentThread());
    CallGuard guard = () -> release(stripe); // made before there is anything to give back
    return acquire(stripe) ? guard : null;
  }

  /**
   * Gives a guard that was taken to what gives it back itself, later.
   *
   * @param making makes that; if it can't, the guard is given back at once
   */
  <T> T giveTo(int stripe, Supplier<T> making) {
    try {
      return making.get();
    } catch (Throwable t) {
      release(stripe);
      throw t;
    }
  }

  private void wakeIfClosing() {
    if (closing) {
      waiting.forEach(parking::unpark);
    }
  }

  /** A guard for the calling thread alone to take and to give back, as often as it likes. */
  OwnGuard ownGuard() {
    OwnGuard guard = new OwnGuard();
    // Before it is first taken: a sum that misses it here is one that its taker finds closing.
    ownGuards.add(guard);
    return guard;
  }

  /**
   * A guard that one thread takes and gives back again and again.
   *
   * <p>It is given back by a store without a fence in any case, which may reach the one who sums after this thread
   * has looked at {@link #closing}. Nobody is woken then, and {@link #awaitNone} finds out by itself.
   */
  final class OwnGuard {

    /** In the middle of two lines' length of nothing else. */
    private final AtomicLongArray held = new AtomicLongArray(2 * STRIDE + 1);

    /**
     * Takes the guard, which is not taken.
     *
     * @return false once guards are no longer given
     */
    boolean acquire() {
      if (barrier == null) {
        held.set(STRIDE, 1);
      } else {
        // In C2 that is a barrier for all of memory, on either side; it is the processor's fence that is spared.
        held.setRelease(STRIDE, 1);
      }
      if (closing) {
        release();
        return false;
      }
      return true;
    }

    /** Gives it back. */
    void release() {
      held.setRelease(STRIDE, 0);
      wakeIfClosing();
    }

    /** Forgets it: its thread is no more, or makes no more calls. */
    void retire() {
      ownGuards.remove(this);
    }

    private long count() {
      return held.get(STRIDE);
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
      if (barrier != null) {
        barrier.run();
      }
      long start = System.nanoTime();
      while (sum() != 0) {
        long left = nanos - (System.nanoTime() - start);
        if (left <= 0) {
          return false;
        }
        parking.park(this, Math.min(left, LONGEST_PARK));
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
    for (OwnGuard guard : ownGuards) {
      sum += guard.count();
    }
    return sum;
  }

  private static int index(int stripe) {
    return (stripe + 1) * STRIDE;
  }
}
