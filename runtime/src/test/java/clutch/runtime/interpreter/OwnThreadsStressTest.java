package clutch.runtime.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who runs what is handed over, while others wait, and that none of it is forgotten. */
@Timeout(300)
final class OwnThreadsStressTest {

  private static final int JOBS = 20_000;
  private static final long STACK = 256 * 1024;

  private final Set<Thread> served = ConcurrentHashMap.newKeySet();
  private final AtomicInteger working = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private OwnThreads threads = threads(1);

  private OwnThreads threads(int limit) {
    OwnThreads[] made = new OwnThreads[1];
    made[0] = new OwnThreads("test", limit, 0, STACK, () -> made[0].serve());
    return made[0];
  }

  @AfterEach
  void end() {
    threads.end();
    threads.awaitEnded();
  }

  @Test
  void noMoreThanTheLimitWorkAtOnceAndEveryJobIsDone() throws InterruptedException {
    threads = threads(3);
    CountDownLatch done = new CountDownLatch(JOBS);
    for (int i = 0; i < JOBS; i++) {
      assertThat(threads.execute(() -> work(done), false)).isTrue();
    }
    done.await();
    assertThat(most.get()).isBetween(1, 3);
    assertThat(served).hasSizeLessThanOrEqualTo(3);
  }

  private void work(CountDownLatch done) {
    served.add(Thread.currentThread());
    most.accumulateAndGet(working.incrementAndGet(), Math::max);
    working.decrementAndGet();
    done.countDown();
  }

  @Test
  void aJobThatWaitsForAnotherOneGetsASpare() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    assertThat(threads.execute(() -> nest(20, done), false)).isTrue();
    done.await();
    assertThat(served).hasSizeGreaterThan(20);

    // The spares end again; one thread is left to go on with.
    CountDownLatch later = new CountDownLatch(JOBS);
    for (int i = 0; i < JOBS; i++) {
      assertThat(threads.execute(() -> work(later), false)).isTrue();
    }
    later.await();
    assertThat(served.stream().filter(Thread::isAlive)).hasSizeLessThan(20);
  }

  private void nest(int depth, CountDownLatch done) {
    served.add(Thread.currentThread());
    if (depth > 0) {
      CountDownLatch inner = new CountDownLatch(1);
      assertThat(threads.execute(() -> nest(depth - 1, inner), true)).isTrue();
      threads.beginWait();
      await(inner);
      threads.endWait();
    }
    done.countDown();
  }

  @Test
  void everyJobIsDoneWhileThreadsWaitAndStopWaiting() throws InterruptedException {
    threads = threads(2);
    CountDownLatch done = new CountDownLatch(JOBS);
    for (int i = 0; i < JOBS; i++) {
      boolean waits = i % 16 == 0;
      assertThat(
              threads.execute(
                  () -> {
                    if (waits) {
                      threads.beginWait();
                      Thread.onSpinWait();
                      threads.endWait();
                    }
                    work(done);
                  },
                  false))
          .isTrue();
    }
    done.await();
    assertThat(done.getCount()).isZero();
  }

  @Test
  void nothingIsTakenAfterTheEnd() {
    threads.end();
    assertThat(threads.execute(() -> {}, false)).isFalse();
    threads.awaitEnded();
    assertThat(served).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
