package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import java.util.ArrayList;
import java.util.List;

/** An Error of the JVM in the middle of a call or an upcall: the thread is restored. */
final class ErrorsInCallsTest {

  @InChildJvm
  void stackOverflowInsideACall() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        assertArrives(interpreter, StackOverflowError.class, () -> descend(0));
      }
    }
  }

  @InChildJvm(options = "-Xmx64m")
  void outOfMemoryInsideACall() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        assertArrives(interpreter, OutOfMemoryError.class, ErrorsInCallsTest::hoard);
      }
    }
  }

  private static void assertArrives(
      Interpreter interpreter, Class<? extends Error> type, Runnable fails)
      throws InterruptedException {
    Crowd.Work inside = () -> assertArrivesHere(interpreter, type, fails);
    inside(inside);
    Crowd.of(2, inside).join();
    Crowd.ofVirtual(2, inside).join();
  }

  private static void inside(Crowd.Work work) {
    assertThat(catchThrowable(work::run)).isNull();
  }

  private static void assertArrivesHere(
      Interpreter interpreter, Class<? extends Error> type, Runnable fails) {
    Adder adder = new Adder(interpreter);
    assertThatExceptionOfType(type)
        .isThrownBy(
            () ->
                interpreter.run(
                    () -> {
                      assertThat(adder.add(1, 2)).isEqualTo(3);
                      fails.run();
                    }));
    assertThat(adder.add(1, 2)).isEqualTo(3);
    interpreter.run(
        () -> {
          long before = CApi.threadState();
          assertThatExceptionOfType(type)
              .isThrownBy(() -> interpreter.run(fails));
          assertThatExceptionOfType(type)
              .isThrownBy(() -> Python.detached(fails));
          assertThat(CApi.threadState()).isEqualTo(before);
          assertThat(adder.add(1, 2)).isEqualTo(3);
        });
  }

  @InChildJvm
  void stackOverflowInsideAnUpcall() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        assertArrivesFromUpcall(interpreter, StackOverflowError.class, () -> descend(0));
      }
    }
  }

  @InChildJvm(options = "-Xmx64m")
  void outOfMemoryInsideAnUpcall() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        assertArrivesFromUpcall(interpreter, OutOfMemoryError.class, ErrorsInCallsTest::hoard);
      }
    }
  }

  private static void assertArrivesFromUpcall(
      Interpreter interpreter, Class<? extends Error> type, Runnable fails) {
    InPython.define(interpreter, "up", fails);
    for (int round = 0; round < 3; round++) {
      assertThatExceptionOfType(type).isThrownBy(() -> interpreter.exec("up()"));
      assertThat(CApi.threadState()).isZero();
      interpreter.run(
          () -> {
            long before = CApi.threadState();
            assertThatExceptionOfType(type).isThrownBy(() -> interpreter.exec("up()"));
            assertThat(CApi.threadState()).isEqualTo(before);
          });
      interpreter.exec(
          """
          try:
              up()
              raise AssertionError('nothing was raised')
          except Exception as e:
              assert 'Error' in str(e), str(e)
          """);
      assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
    }
  }

  /** A thread that dies of an error in the middle of a call leaves nothing behind. */
  @InChildJvm
  void aThreadThatDies() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter main = python.mainInterpreter();
      for (int i = 0; i < Soak.times(20); i++) {
        Thread dies =
            Thread.ofPlatform()
                .uncaughtExceptionHandler((_, _) -> {})
                .start(
                    () ->
                        main.run(
                            () -> {
                              throw new OutOfMemoryError("on purpose");
                            }));
        dies.join();
      }
      assertThat(new Adder(main).add(1, 2)).isEqualTo(3);
    }
  }

  private static long descend(long depth) {
    return depth < 0 ? depth : descend(depth + 1) + 1;
  }

  private static void hoard() {
    List<long[]> hoard = new ArrayList<>();
    while (hoard.size() < 1_000_000) {
      hoard.add(new long[1024 * 1024]);
    }
  }
}
