package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.CallInterruptedException;
import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import java.util.concurrent.atomic.AtomicLong;

/** Virtual threads call, by the thousand, and hold no carrier meanwhile. */
final class VirtualThreadsTest {

  @InChildJvm
  void tenThousandCallAtOnce() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Adder adder = new Adder(python.mainInterpreter());
      AtomicLong sum = new AtomicLong();
      int threads = Soak.times(10_000);
      long start = System.nanoTime();
      Crowd.ofVirtual(threads, () -> sum.addAndGet(adder.add(1, 1))).join();
      Measured.print("%d threads in %d ms", threads, (System.nanoTime() - start) / 1_000_000);
      assertThat(sum).hasValue(2L * threads);
    }
  }

  /** The first waits in Python for what the second does: with one carrier, both have to get it. */
  @InChildJvm(options = "-Djdk.virtualThreadScheduler.maxPoolSize=1")
  void oneThatWaitsInPythonLeavesTheCarrierToOthers() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      interpreter.exec("import threading\nhappened = threading.Event()");
      Crowd waiting =
          Crowd.ofVirtual(
              1, () -> assertThat(interpreter.eval("happened.wait(30)").toString()).isEqualTo("True"));
      waiting.awaitWaiting();
      Crowd.ofVirtual(1, () -> interpreter.exec("happened.set()")).join();
      waiting.join();
    }
  }

  @InChildJvm
  void whoIsInterruptedAlreadyMakesNoCall() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Adder adder = new Adder(python.mainInterpreter());
      Crowd.ofVirtual(
              1,
              () -> {
                Thread.currentThread().interrupt();
                assertThatExceptionOfType(CallInterruptedException.class)
                    .isThrownBy(() -> adder.add(1, 2))
                    .satisfies(interrupted -> assertThat(interrupted.stillRunning()).isFalse());
                assertThat(Thread.interrupted()).isTrue();
                assertThat(adder.add(1, 2)).isEqualTo(3);
              })
          .join();
    }
  }
}
