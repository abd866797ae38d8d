package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import clutch.runtime.PythonOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who waits while it is attached is reported; who waits as it should is not. */
final class WatchdogTest {

  private static final PythonOptions OPTIONS =
      PythonOptions.builder().watchdog(Duration.ofMillis(200)).build();

  /** Some times what the watchdog waits. */
  private static final int LONG_ENOUGH = 1200;

  @InChildJvm
  void aThreadThatWaitsAttachedIsReportedOnceForEachWait() throws InterruptedException, IOException {
    WatchdogReports reports = WatchdogReports.collect();
    try (FlightRecording recording = FlightRecording.of("clutch.AttachedWhileWaiting");
        Python python = Python.start(OPTIONS)) {
      Interpreter main = python.mainInterpreter();
      for (int wait = 0; wait < 2; wait++) {
        Gate gate = new Gate();
        Crowd waiter =
            Crowd.of(Thread.ofPlatform().name("waits-attached"), 1, () -> main.run(gate::pass));
        String report = reports.next();
        assertThat(report).contains("'main'", "WAITING", "Python.detached", "scenario.Gate.pass");
        if (python.version().isAtLeast(3, 14)) {
          assertThat(report).contains("Thread 'waits-attached'");
        }
        assertThat(reports.within(LONG_ENOUGH)).isNull();
        gate.open();
        waiter.join();
      }
      assertThat(recording.events())
          .hasSize(2)
          .allSatisfy(
              event -> {
                assertThat(event.getString("interpreter")).isEqualTo("main");
                assertThat(event.getString("state")).isEqualTo("WAITING");
                assertThat(event.getThread("thread")).isNotNull();
                assertThat(event.getDuration("waited")).isGreaterThanOrEqualTo(Duration.ofMillis(200));
                assertThat(event.getString("stack")).contains("scenario.Gate.pass");
              });
    }
  }

  @InChildJvm
  void soIsOneThatIsBlockedByAMonitor() throws InterruptedException {
    WatchdogReports reports = WatchdogReports.collect();
    try (Python python = Python.start(OPTIONS)) {
      Object monitor = new Object();
      Crowd blocked;
      synchronized (monitor) {
        blocked =
            Crowd.of(1, () -> python.mainInterpreter().run(() -> {
              synchronized (monitor) {
                assertThat(Thread.holdsLock(monitor)).isTrue();
              }
            }));
        assertThat(reports.next()).contains("BLOCKED");
      }
      blocked.join();
    }
  }

  @InChildJvm
  void whoWaitsDetachedOrInPythonIsNotReported() throws InterruptedException {
    WatchdogReports reports = WatchdogReports.collect();
    try (Python python = Python.start(OPTIONS)) {
      Interpreter main = python.mainInterpreter();
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      Interpreter other = python.open(InterpreterOptions.of("other"));
      Gate gate = new Gate();
      InPython.define(main, "wait", (Runnable) gate::pass);
      Crowd detached = Crowd.of(1, () -> main.run(() -> Python.detached(gate::pass)));
      Crowd upcall = Crowd.of(1, () -> main.exec("wait()"));
      Crowd upcallOfPythonsThread =
          Crowd.of(1, () -> main.exec("import threading\nt = threading.Thread(target=wait)\nt.start()\nt.join()"));
      Crowd handedOver =
          Crowd.of(1, () -> main.run(() -> sub.run(() -> Python.detached(gate::pass))));
      // The own thread of one interpreter waits in a call of the main one, which it runs itself.
      Crowd through =
          Crowd.of(1, () -> other.run(() -> main.run(() -> Python.detached(gate::pass))));
      Crowd inC = Crowd.of(1, () -> main.exec("import time\ntime.sleep(%s)".formatted(LONG_ENOUGH / 1000.0)));

      assertThat(reports.within(LONG_ENOUGH)).isNull();
      gate.open();
      for (Crowd each : new Crowd[] {detached, upcall, upcallOfPythonsThread, handedOver, through, inC}) {
        each.join();
      }
      assertThat(reports.within(0)).isNull();
    }
  }

  @InChildJvm
  void itEndsWithPython() throws InterruptedException {
    Thread watchdog;
    try (Python python = Python.start(OPTIONS)) {
      watchdog = Objects.requireNonNull(watchdog());
      assertThat(watchdog.isDaemon()).isTrue();
      python.mainInterpreter().exec("pass");
    }
    watchdog.join();
    try (Python python = Python.start()) {
      python.mainInterpreter().exec("pass");
      assertThat(watchdog()).isNull();
    }
  }

  private static @Nullable Thread watchdog() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("clutch-watchdog"))
        .findAny()
        .orElse(null);
  }

  @Test
  void itNeedsSomeTime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PythonOptions.builder().watchdog(Duration.ZERO).build())
        .withMessageContaining("above zero");
  }
}
