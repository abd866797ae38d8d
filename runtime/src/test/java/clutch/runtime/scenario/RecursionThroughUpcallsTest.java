package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.util.List;
import org.assertj.core.api.Condition;

/** Java calls Python, which calls Java, and so on without end: it ends in an error that Java catches. */
final class RecursionThroughUpcallsTest {

  private static final int[] STACKS_IN_KB = {0, 256, 512, 1024, 2048};

  private static final Condition<Throwable> NO_STACK_LEFT =
      new Condition<>(
          thrown ->
              thrown instanceof StackOverflowError
                  || (thrown instanceof PythonException python
                      && python.typeName().equals("RecursionError")),
          "a StackOverflowError of Java or a RecursionError of Python");

  @InChildJvm(deadline = 360)
  void onThePlatformThreadsOfCallers() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter main = python.mainInterpreter();
      defineEndless(main, main);
      for (int kilobytes : STACKS_IN_KB) {
        for (int round = 0; round < Soak.times(2); round++) {
          Thread.Builder thread = Thread.ofPlatform().stackSize(kilobytes * 1024L);
          Crowd.of(thread, 1, () -> assertEnds(main)).join();
          Crowd.of(thread, 1, () -> main.run(() -> assertEnds(main))).join();
        }
      }
    }
  }

  @InChildJvm(deadline = 360)
  void onOwnThreads() {
    try (Python python = StartedPython.start()) {
      Interpreter usual = python.open(InterpreterOptions.of("usual"));
      Interpreter large =
          python.open(InterpreterOptions.builder("large").stackSize(64L * 1024 * 1024).build());
      for (Interpreter interpreter : List.of(usual, large)) {
        defineEndless(interpreter, interpreter);
        for (int round = 0; round < Soak.times(2); round++) {
          assertEnds(interpreter);
        }
      }
    }
  }

  @InChildJvm(deadline = 360)
  void fromVirtualThreads() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        defineEndless(interpreter, interpreter);
        Crowd.ofVirtual(2, () -> assertEnds(interpreter)).join();
      }
    }
  }

  /** Each level waits for the next in another thread, so that no stack comes to its end. */
  @InChildJvm(deadline = 360)
  void backAndForthBetweenInterpretersThroughUpcalls() {
    try (Python python = StartedPython.start()) {
      Interpreter a = python.open(InterpreterOptions.of("a"));
      Interpreter b = python.open(InterpreterOptions.of("b"));
      defineEndless(a, b);
      defineEndless(b, a);
      assertGivesUp(() -> a.exec("down()"));
      assertWorks(a);
      assertWorks(b);
      assertGivesUp(() -> b.exec("down()"));
      assertWorks(a);
      assertWorks(b);
    }
  }

  @InChildJvm(deadline = 360)
  void backAndForthBetweenInterpretersInJava() {
    try (Python python = StartedPython.start()) {
      Interpreter a = python.open(InterpreterOptions.of("a"));
      Interpreter main = python.mainInterpreter();
      assertGivesUp(() -> descend(a, main));
      assertWorks(a);
      assertWorks(main);
      assertThat(CApi.threadState()).isZero();
    }
  }

  private static void descend(Interpreter here, Interpreter there) {
    here.run(() -> descend(there, here));
  }

  private static void assertGivesUp(Runnable endless) {
    Throwable thrown = catchThrowable(endless::run);
    assertThat(thrown).isNotNull();
    Measured.print("it gave up with %s", firstLine(thrown));
    assertThat(thrown).isInstanceOfAny(StackOverflowError.class, ClutchException.class);
  }

  private static String firstLine(Throwable thrown) {
    return thrown.toString().lines().findFirst().orElse("");
  }

  private static void defineEndless(Interpreter here, Interpreter there) {
    InPython.define(here, "up", (Runnable) () -> there.exec("down()"));
    here.exec("depth = 0\ndef down():\n  global depth\n  depth += 1\n  up()");
  }

  private static void assertEnds(Interpreter interpreter) {
    interpreter.exec("depth = 0");
    Throwable thrown = catchThrowable(() -> interpreter.exec("down()"));
    long depth = StartedPython.number(interpreter, "depth");
    assertThat(thrown).isNotNull();
    Measured.print("%d deep, then %s", depth, firstLine(thrown));
    assertThat(thrown).is(NO_STACK_LEFT);
    assertThat(depth).isGreaterThan(2);
    assertWorks(interpreter);
  }

  private static void assertWorks(Interpreter interpreter) {
    assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
  }
}
