package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.Interpreter.State;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import java.util.concurrent.Callable;

/** Interpreters made on one thread, used on a second, and closed on a third that the first joins. */
final class MoveTest {

  private static final int MOVES = 8;

  @InChildJvm
  void fromAThreadThatIsInNone() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (int i = 0; i < Soak.times(MOVES); i++) {
        move(python, i);
        assertThat(CApi.threadState()).isZero();
      }
    }
  }

  @InChildJvm
  void fromAThreadInsideTheMainInterpreter() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (int i = 0; i < Soak.times(MOVES); i++) {
        int value = i;
        python.mainInterpreter().call(() -> moveAndStay(python, value));
      }
    }
  }

  @InChildJvm
  void fromAThreadInsideAnotherInterpreter() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter other = python.open(InterpreterOptions.of("other"));
      for (int i = 0; i < Soak.times(MOVES); i++) {
        int value = i;
        other.call(() -> moveAndStay(python, value));
      }
    }
  }

  @InChildJvm
  void fromAThreadInsideAnUpcall() {
    try (Python python = StartedPython.start()) {
      Interpreter other = python.open(InterpreterOptions.of("other"));
      for (Interpreter from : new Interpreter[] {python.mainInterpreter(), other}) {
        InPython.define(from, "move", (Callable<Boolean>) () -> move(python, 7));
        from.exec("for _ in range(%d):\n  assert move() is True".formatted(Soak.times(MOVES / 2)));
      }
    }
  }

  private static boolean moveAndStay(Python python, int value) throws InterruptedException {
    long before = CApi.threadState();
    assertThat(before).isNotZero();
    move(python, value);
    assertThat(CApi.threadState()).isEqualTo(before);
    return true;
  }

  private static boolean move(Python python, int value) throws InterruptedException {
    Interpreter moved = python.open(InterpreterOptions.of("moved"));
    Crowd user =
        Crowd.of(
            1,
            () -> {
              moved.exec("import json\nassert json.loads('[1]') == [1]");
              assertThat(new Adder(moved).add(value, 1)).isEqualTo(value + 1);
            });
    // Where this thread is attached, it must not wait so.
    Python.detached(() -> user.join());
    Crowd closer = Crowd.of(1, moved::close);
    Python.detached(() -> closer.join());
    assertThat(moved.state()).isEqualTo(State.CLOSED);
    return true;
  }
}
