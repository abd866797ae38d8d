package clutch.runtime.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same promise, with many threads on real processors. */
@Timeout(300)
final class GuardCountStressTest {

  private static final int ROUNDS = 300;
  private static final int THREADS = 6;

  @Test
  void nobodyIsInsideOnceNobodyIsWaitedFor() throws InterruptedException {
    closeWhileManyCall(GuardCountStressTest::callInStripe);
  }

  @Test
  void norWithGuardsOfTheirOwn() throws InterruptedException {
    closeWhileManyCall(GuardCountStressTest::callWithOwnGuard);
  }

  private static void callInStripe(GuardCount guards, Runnable inside) {
    int stripe = GuardCount.stripeOf(Thread.currentThread());
    while (guards.acquire(stripe)) {
      inside.run();
      guards.release(stripe);
    }
  }

  private static void callWithOwnGuard(GuardCount guards, Runnable inside) {
    GuardCount.OwnGuard own = guards.ownGuard();
    while (own.acquire()) {
      inside.run();
      own.release();
    }
    own.retire();
  }

  private static void closeWhileManyCall(BiConsumer<GuardCount, Runnable> calls) throws InterruptedException {
    AtomicInteger insideAfterTheEnd = new AtomicInteger();
    for (int round = 0; round < ROUNDS; round++) {
      GuardCount guards = new GuardCount();
      AtomicBoolean ended = new AtomicBoolean();
      List<Thread> callers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        callers.add(
            Thread.ofPlatform()
                .start(
                    () ->
                        calls.accept(
                            guards,
                            () -> {
                              if (ended.get()) {
                                insideAfterTheEnd.incrementAndGet();
                              }
                            })));
      }
      guards.close();
      assertThat(guards.awaitNone(TimeUnit.SECONDS.toNanos(30))).isTrue();
      ended.set(true);
      for (Thread caller : callers) {
        caller.join();
      }
    }
    assertThat(insideAfterTheEnd).hasValue(0);
  }

  @Test
  void waitingEndsAtItsDeadlineAndCanBeTriedAgain() {
    GuardCount guards = new GuardCount();
    assertThat(guards.acquire(1)).isTrue();
    guards.close();
    assertThat(guards.acquire(1)).isFalse();
    assertThat(guards.awaitNone(TimeUnit.MILLISECONDS.toNanos(5))).isFalse();
    guards.release(1);
    assertThat(guards.awaitNone(0)).isTrue();
  }

  @Test
  void anInterruptIsKeptAndDoesNotEndTheWait() {
    GuardCount guards = new GuardCount();
    assertThat(guards.acquire(1)).isTrue();
    guards.close();
    Thread.currentThread().interrupt();
    assertThat(guards.awaitNone(TimeUnit.MILLISECONDS.toNanos(5))).isFalse();
    assertThat(Thread.interrupted()).isTrue();
  }
}
