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

/** What stops a call may come just as the call ends: the next call never sees it. */
final class LateCancelTest {

  private static final int MOST_NANOS = 60_000;

  /** Python code, for it is between its instructions that Python looks for exceptions. */
  private static Adder adder(Interpreter interpreter, int steps) {
    interpreter.exec(
        """
        def add(a, b):
            for _ in range(%1$d):
                a += 1
            return a - %1$d + b
        """
            .formatted(steps));
    return new Adder(interpreter, "__main__");
  }

  @InChildJvm(deadline = 90)
  void aFutureCancelledAsItEnds() {
    try (Python python = StartedPython.start()) {
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      Adder adder = adder(sub, 10);
      int cancelled = 0;
      int tries = Soak.times(40_000);
      for (int i = 0; i < tries; i++) {
        int value = i;
        CompletableFuture<Long> call = sub.submit(() -> adder.add(value, 1));
        spin(ThreadLocalRandom.current().nextInt(MOST_NANOS));
        cancelled += call.cancel(true) ? 1 : 0;
        assertNextCallIsWhole(adder, i);
      }
      Measured.print("%d tries, %d cancelled", tries, cancelled);
      assertThat(cancelled).isBetween(1, tries);
    }
  }

  @InChildJvm(deadline = 90)
  void aDeadlineThatPassesAsTheCallEnds() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        // As long as it takes until a deadline is noticed.
        Adder adder = adder(interpreter, 1_500);
        int stopped = 0;
        int tries = Soak.times(15_000);
        for (int i = 0; i < tries; i++) {
          int value = i;
          long nanos = ThreadLocalRandom.current().nextInt(MOST_NANOS);
          try {
            long sum = interpreter.call(() -> adder.add(value, 1), Duration.ofNanos(nanos));
            assertThat(sum).isEqualTo(value + 1);
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

  @InChildJvm(deadline = 90)
  void anInterruptThatComesAsTheCallEnds() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      Adder adder = adder(sub, 10);
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
                    assertThat(adder.add(i, 1)).isEqualTo(i + 1);
                  } catch (CallInterruptedException e) {
                    stopped.incrementAndGet();
                  }
                  while (interrupted.get() < i) {
                    Thread.onSpinWait();
                  }
                  assertThat(Thread.interrupted()).isTrue();
                  assertNextCallIsWhole(adder, i);
                }
              });
      for (int i = 1; i <= tries; i++) {
        while (calling.get() < i) {
          Thread.onSpinWait();
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
    long sum = adder.add(value, 2);
    if (sum != value + 2) {
      throw new AssertionError("the call after gave %d in place of %d".formatted(sum, value + 2));
    }
  }

  private static void spin(long nanos) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < nanos) {
      Thread.onSpinWait();
    }
  }
}
