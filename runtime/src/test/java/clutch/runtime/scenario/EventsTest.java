package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterBusyException;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterGuard;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import jdk.jfr.FlightRecorder;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;
import org.junit.jupiter.api.Test;

/** What JDK Flight Recorder is told. */
final class EventsTest {

  @InChildJvm
  void aCallHasItsInterpreterTargetAndFunction() throws IOException {
    try (Python python = StartedPython.start();
        FlightRecording recording = FlightRecording.of("clutch.Call")) {
      Adder adder = new Adder(python.mainInterpreter());
      adder.add(1, 2);
      adder.add(3, 4);
      List<RecordedEvent> events = recording.events();
      adder.add(5, 6);
      assertThat(events)
          .hasSize(2)
          .allSatisfy(
              event -> {
                assertThat(event.getString("interpreter")).isEqualTo("main");
                assertThat(event.getString("target")).isEqualTo("operator");
                assertThat(event.getString("function")).isEqualTo("add");
                assertThat(event.getDuration()).isPositive();
                assertThat(event.getStackTrace().getFrames())
                    .anySatisfy(
                        frame ->
                            assertThat(frame.getMethod().getType().getName())
                                .isEqualTo(Adder.class.getName()));
              });
    }
  }

  /** Without a GIL there is nothing to wait for here. */
  @InChildJvm
  void whoWaitsForTheGilIsRecorded() throws IOException, InterruptedException {
    try (Python python = StartedPython.start();
        FlightRecording recording = FlightRecording.of("clutch.AttachWait")) {
      Interpreter main = python.mainInterpreter();
      Gate attached = new Gate();
      Gate trying = new Gate();
      Crowd holder =
          Crowd.of(
              1,
              () ->
                  main.run(
                      () -> {
                        attached.open();
                        trying.pass();
                        spin(Duration.ofMillis(500));
                      }));
      attached.pass();
      Crowd waiter =
          Crowd.of(
              1,
              () -> {
                trying.open();
                main.exec("pass");
              });
      holder.join();
      waiter.join();
      List<RecordedEvent> waits =
          recording.events().stream()
              .filter(event -> event.getDuration().compareTo(Duration.ofMillis(10)) > 0)
              .toList();
      if (!python.freeThreaded()) {
        assertThat(waits)
            .isNotEmpty()
            .allSatisfy(event -> assertThat(event.getString("interpreter")).isEqualTo("main"));
      }
    }
  }

  private static void spin(Duration time) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < time.toNanos()) {
      Thread.onSpinWait();
    }
  }

  @InChildJvm
  void aHandOverHasItsCallerAndWhetherItIsNested() throws IOException, InterruptedException {
    try (Python python = StartedPython.start();
        Interpreter outer = python.open(InterpreterOptions.of("outer"));
        Interpreter inner = python.open(InterpreterOptions.of("inner"));
        FlightRecording recording = FlightRecording.of("clutch.HandOver")) {
      Crowd.of(Thread.ofPlatform().name("asks"), 1, () -> outer.run(() -> inner.exec("pass"))).join();
      assertThat(recording.events())
          .extracting(
              event -> event.getString("interpreter"),
              event -> event.getBoolean("nested"),
              event -> event.getThread("caller").getJavaName())
          .containsExactly(
              tuple("outer", false, "asks"), tuple("inner", true, "clutch-outer-1"));
    }
  }

  @InChildJvm
  void theTimeInTheQueueIsInAHandOver() throws IOException, InterruptedException {
    try (Python python = StartedPython.start();
        Interpreter busy = python.open(InterpreterOptions.of("busy"));
        FlightRecording recording = FlightRecording.of("clutch.HandOver")) {
      var first = busy.submit(() -> StartedPython.number(busy, "__import__('time').sleep(0.1) or 1"));
      var second = busy.submit(() -> StartedPython.number(busy, "2"));
      assertThat(first.join() + second.join()).isEqualTo(3);
      List<RecordedEvent> events = recording.events();
      assertThat(events.get(0).getDuration("queued")).isLessThan(events.get(0).getDuration());
      assertThat(events.get(1).getDuration("queued")).isBetween(Duration.ofMillis(50), events.get(1).getDuration());
    }
  }

  @InChildJvm
  void aRefusedGuardHasTheState() throws IOException {
    Python python = StartedPython.start();
    try (FlightRecording recording = FlightRecording.of("clutch.GuardRefused")) {
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      try (InterpreterGuard guard = sub.guard()) {
        assertThatExceptionOfType(InterpreterBusyException.class)
            .isThrownBy(() -> sub.close(Duration.ofMillis(10)));
        assertThat(sub.view().guard()).isEmpty();
        assertThat(guard.interpreter()).isSameAs(sub);
      }
      python.close();
      assertThatExceptionOfType(InterpreterClosedException.class).isThrownBy(() -> sub.exec("pass"));
      assertThat(recording.events())
          .extracting(event -> event.getString("interpreter"), event -> event.getString("state"))
          .containsExactly(tuple("sub", "DRAINING"), tuple("sub", "CLOSED"));
    }
  }

  @InChildJvm
  void eachPhaseOfACloseIsRecorded() throws IOException {
    Python python = StartedPython.start();
    try (FlightRecording recording = FlightRecording.of("clutch.Close")) {
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      try (InterpreterGuard guard = sub.guard()) {
        assertThatExceptionOfType(InterpreterBusyException.class)
            .isThrownBy(() -> guard.interpreter().close(Duration.ofMillis(10)));
      }
      python.close();
      List<RecordedEvent> events = recording.events();
      assertThat(phases(events, "sub"))
          .containsExactly("guards, not completed", "guards", "Python threads", "own threads", "end");
      assertThat(phases(events, "main"))
          .containsExactly("guards", "Python threads", "own threads", "end");
    }
  }

  private static List<String> phases(List<RecordedEvent> events, String interpreter) {
    return events.stream()
        .filter(event -> event.getString("interpreter").equals(interpreter))
        .map(event -> event.getString("phase") + (event.getBoolean("completed") ? "" : ", not completed"))
        .toList();
  }

  @InChildJvm
  void whatTheGarbageCollectorDropsIsCounted() throws InterruptedException {
    try (Python python = StartedPython.start();
        RecordingStream stream = new RecordingStream()) {
      CountDownLatch dropped = new CountDownLatch(1);
      stream.enable("clutch.DroppedReferences");
      stream.onEvent(
          "clutch.DroppedReferences",
          event -> {
            assertThat(event.getString("interpreter")).isEqualTo("main");
            assertThat(event.getLong("count")).isPositive();
            dropped.countDown();
          });
      stream.startAsync();
      while (dropped.getCount() > 0) {
        assertThat(python.mainInterpreter().eval("[1]").toString()).isEqualTo("[1]");
        System.gc();
      }
    }
  }

  /** Loading the first class of an event costs hundreds of milliseconds. */
  @Test
  void noEventIsLoadedUnlessTheRecorderRuns() throws InterruptedException {
    EndedJvm jvm = ChildJvm.of(NotRecorded.class).options("-Xlog:class+load:stdout").start().await();
    jvm.hasExitCode(0).printed("recorder started: false");
    assertThat(jvm.output())
        .anyMatch(line -> line.contains("clutch.runtime.events.Events "))
        .noneMatch(line -> line.matches(".*clutch\\.runtime\\.events\\.\\w+Event .*"));
  }

  /** Uses everything that could be recorded. */
  static final class NotRecorded {
    public static void main(String[] arguments) {
      Python python = StartedPython.start();
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      new Adder(sub).add(1, 2);
      new Adder(python.mainInterpreter()).add(1, 2);
      python.close();
      assertThatExceptionOfType(InterpreterClosedException.class).isThrownBy(() -> sub.exec("pass"));
      System.out.println("recorder started: " + FlightRecorder.isInitialized());
    }
  }
}
