package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.Python;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Platform threads that call in and end: what was kept for them ends with them. */
final class ThreadsComeAndGoTest {

  private static final int AT_ONCE = 16;
  private static final int WARM_UP = 1000;

  /** The Java heap is kept small, so that what grows is C's. */
  @InChildJvm(
      deadline = 90,
      options = {"-Xmx48m", "-XX:+UseSerialGC"})
  void theirThreadStatesAndMemoryGoWithThem() throws Exception {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      Adder adder = new Adder(interpreter);
      comeAndGo(adder, WARM_UP);
      long threadStates = threadStates(interpreter);
      long memory = ResidentMemory.megabytes();

      int threads = Soak.times(5000);
      comeAndGo(adder, threads);

      long memoryAfter = ResidentMemory.megabytes();
      Measured.print("%d threads, %d MB before, %d MB after", threads, memory, memoryAfter);
      assertThat(threadStates(interpreter)).isLessThanOrEqualTo(threadStates);
      assertThat(memoryAfter - memory).isLessThan(40);
    }
  }

  @InChildJvm(deadline = 180)
  void someEndWhilePythonDoes() throws Exception {
    int lives = Soak.times(15);
    for (int life = 0; life < lives; life++) {
      Python python = StartedPython.start();
      Adder adder = new Adder(python.mainInterpreter());
      Semaphore underWay = new Semaphore(0);
      AtomicInteger refused = new AtomicInteger();
      Crowd crowd =
          Crowd.of(
              4,
              () -> {
                while (refused.get() == 0) {
                  Thread thread =
                      Thread.ofPlatform()
                          .start(
                              () -> {
                                try {
                                  assertThat(adder.add(1, 2)).isEqualTo(3);
                                } catch (InterpreterClosedException e) {
                                  refused.incrementAndGet();
                                }
                                underWay.release();
                              });
                  if (underWay.availablePermits() % 3 == 0) {
                    thread.join();
                  }
                }
              });
      underWay.acquire(50);
      python.close();
      crowd.join();
    }
    Measured.print("%d lives", lives);
  }

  private static void comeAndGo(Adder adder, int threads) throws InterruptedException {
    AtomicInteger left = new AtomicInteger(threads);
    Crowd.of(
            AT_ONCE,
            () -> {
              while (left.getAndDecrement() > 0) {
                Crowd.of(1, () -> assertThat(adder.add(20, 22)).isEqualTo(42)).join();
              }
            })
        .join();
  }

  /**
   * How many thread states there are. A Java thread has ended for Java before its OS thread has, so
   * that it may take some looks until the last ones are gone.
   */
  private static long threadStates(Interpreter interpreter) {
    interpreter.exec(
        """
        import sys, time
        states, deadline = len(sys._current_frames()), time.monotonic() + 10
        while states > 4 and time.monotonic() < deadline:
            time.sleep(0.01)
            states = len(sys._current_frames())
        """);
    return StartedPython.number(interpreter, "states");
  }
}
