package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.CallInterruptedException;
import clutch.runtime.CallTimedOutException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** What stops a call may come just as the call ends: the next call never sees it. */
final class LateCancelTest {

  private static final int MOST_NANOS = 60_000;

  /** Python code, for it is between its instructions that Python looks for exceptions. */
  private static Adder adder(Interpreter interpreter) {
    interpreter.exec("def add(a, steps):\n  for _ in range(steps): a += 1\n  return a");
    return new Adder(interpreter, "__main__");
  }

  @InChildJvm(deadline = 360)
  void aFutureCancelledAsItEnds() {
    try (Python python = StartedPython.start()) {
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      Adder adder = adder(sub);
      int cancelled = 0;
      int tries = Soak.times(40_000);
      for (int i = 0; i < tries; i++) {
        int value = i;
        CompletableFuture<Long> call = sub.submit(() -> adder.add(value, 10));
        spin(ThreadLocalRandom.current().nextInt(MOST_NANOS));
        cancelled += call.cancel(true) ? 1 : 0;
        assertNextCallIsWhole(adder, i);
      }
      Measured.print("%d tries, %d cancelled", tries, cancelled);
      assertThat(cancelled).isBetween(1, tries);
    }
  }

  @InChildJvm(deadline = 360)
  void aDeadlineThatPassesAsTheCallEnds() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        Adder adder = adder(interpreter);
        int stopped = 0;
        int tries = Soak.times(15_000);
        for (int i = 0; i < tries; i++) {
          int value = i;
          // Most last about as long as it takes to stop them; some are stopped for certain.
          int steps = i % 500 == 0 ? 2_000_000 : 1_500;
          long nanos = ThreadLocalRandom.current().nextInt(MOST_NANOS);
          try {
            long sum = interpreter.call(() -> adder.add(value, steps), Duration.ofNanos(nanos));
            assertThat(sum).isEqualTo(value + steps);
          } catch (CallTimedOutException late) {
            stopped++;
          }
          assertNextCallIsWhole(adder, i);
        }
        Measured.print("%s: %d tries, %d stopped", interpreter.name(), tries, stopped);
        assertThat(stopped).isPositive();
      }
    }
  }

  @InChildJvm(deadline = 360)
  void anInterruptThatComesAsTheCallEnds() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      Adder adder = adder(sub);
      int tries = Soak.times(30_000);
      AtomicInteger calling = new AtomicInteger();
      AtomicInteger interrupted = new AtomicInteger();
      AtomicInteger stopped = new AtomicInteger();
      Thread[] caller = new Thread[1];
      Crowd crowd =
          Crowd.of(
              1,
              () -> {
                caller[0] = Thread.currentThread();
                for (int i = 1; i <= tries; i++) {
                  calling.set(i);
                  try {
                    assertThat(adder.add(i, 50)).isEqualTo(i + 50);
                  } catch (CallInterruptedException e) {
                    stopped.incrementAndGet();
                  }
                  while (interrupted.get() < i) {
                    LockSupport.parkNanos(MOST_NANOS); // three threads take turns here, perhaps on one processor
                  }
                  assertThat(Thread.interrupted()).isTrue();
                  assertNextCallIsWhole(adder, i);
                }
              });
      for (int i = 1; i <= tries; i++) {
        while (calling.get() < i) {
          LockSupport.parkNanos(MOST_NANOS);
        }
        spin(ThreadLocalRandom.current().nextInt(MOST_NANOS));
        caller[0].interrupt();
        interrupted.set(i);
      }
      crowd.join();
      Measured.print("%d tries, %s stopped", tries, stopped);
      assertThat(stopped.get()).isBetween(1, tries);
    }
  }

  private static void assertNextCallIsWhole(Adder adder, long value) {
    long sum = adder.add(value, 100);
    if (sum != value + 100) {
      throw new AssertionError("the call after gave %d in place of %d".formatted(sum, value + 100));
    }
  }

  private static void spin(long nanos) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < nanos) {
      Thread.onSpinWait();
    }
  }
}
