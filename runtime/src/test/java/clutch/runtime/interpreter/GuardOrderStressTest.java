package clutch.runtime.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.platform.ProcessBarrier;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A guard of a thread's own, with fences and with a barrier, by a thread that has many stores on their way while it
 * takes it: with neither of the two it gets in after the end, a few times in a million.
 */
@Timeout(300)
final class GuardOrderStressTest {

  private static final long NANOS = TimeUnit.SECONDS.toNanos(4);
  private static final int STORES = 30;
  private static final int LOOKS = 50;

  private final int[] farApart = new int[1 << 24];

  private volatile @Nullable GuardCount guards;
  private volatile boolean ended;
  private volatile int rounds;
  private volatile boolean wasInside;
  private volatile boolean over;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nobodyIsInsideOnceNobodyIsWaitedFor(boolean fenced) throws InterruptedException {
    Optional<ProcessBarrier> ofProcess = ProcessBarrier.ofProcess();
    Runnable barrier = fenced || ofProcess.isEmpty() ? null : ofProcess.get()::pass;
    Thread caller = Thread.ofPlatform().start(this::callForEver);
    long start = System.nanoTime();
    int round = 0;
    while (System.nanoTime() - start < NANOS) {
      GuardCount next = new GuardCount(Parking.OF_JVM, barrier);
      ended = false;
      guards = next;
      for (int pause = (round * 31) & 2047; pause >= 0; pause--) {
        Thread.onSpinWait();
      }
      next.close();
      assertThat(next.awaitNone(TimeUnit.SECONDS.toNanos(30))).isTrue();
      ended = true;
      round++;
      while (rounds < round) {
        Thread.onSpinWait();
      }
    }
    over = true;
    caller.join();
    assertThat(round).isPositive();
    assertThat(wasInside).isFalse();
  }

  private void callForEver() {
    GuardCount last = null;
    boolean inside = false;
    int round = 0;
    int random = 1;
    while (!over) {
      GuardCount next = guards;
      if (next == null || next == last) {
        Thread.onSpinWait();
        continue;
      }
      last = next;
      GuardCount.OwnGuard own = next.ownGuard();
      random = storeFarApart(random);
      while (own.acquire()) {
        for (int look = 0; look < LOOKS; look++) {
          inside |= ended;
        }
        own.release();
        random = storeFarApart(random);
      }
      wasInside = inside;
      rounds = ++round;
    }
  }

  private int storeFarApart(int random) {
    int next = random;
    for (int store = 0; store < STORES; store++) {
      next ^= next << 13;
      next ^= next >>> 17;
      next ^= next << 5;
      farApart[next & (farApart.length - 1)] = next;
    }
    return next;
  }
}
