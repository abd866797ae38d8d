package clutch.runtime.interpreter;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What {@link GuardCount} promises, for it and for those that break the promise on purpose. */
interface GuardsUnderTest {

  boolean acquire();

  void release();

  void close();

  void awaitNone();

  /**
   * The real one, where each thread has a guard of its own.
   *
   * @param barrier what has all threads take a fence; null where each takes its own
   */
  static GuardsUnderTest ofOwnGuards(@Nullable Runnable barrier) {
    GuardCount guards = new GuardCount(new StrictParking(), barrier);
    Map<Thread, GuardCount.OwnGuard> own = new ConcurrentHashMap<>();
    return new GuardsUnderTest() {
      @Override
      public boolean acquire() {
        return own.computeIfAbsent(Thread.currentThread(), _ -> guards.ownGuard()).acquire();
      }

      @Override
      public void release() {
        Objects.requireNonNull(own.get(Thread.currentThread())).release();
      }

      @Override
      public void close() {
        guards.close();
      }

      @Override
      public void awaitNone() {
        GuardsUnderTest.awaitNone(guards);
      }
    };
  }

  /** The real one, always on one stripe: it is the order of steps that is tested. */
  static GuardsUnderTest ofGuardCount() {
    GuardCount guards = new GuardCount(new StrictParking(), null);
    return new GuardsUnderTest() {
      @Override
      public boolean acquire() {
        return guards.acquire(0);
      }

      @Override
      public void release() {
        guards.release(0);
      }

      @Override
      public void close() {
        guards.close();
      }

      @Override
      public void awaitNone() {
        GuardsUnderTest.awaitNone(guards);
      }
    };
  }

  private static void awaitNone(GuardCount guards) {
    if (!guards.awaitNone(TimeUnit.DAYS.toNanos(1))) {
      throw new AssertionError("waited for a day");
    }
  }
}
