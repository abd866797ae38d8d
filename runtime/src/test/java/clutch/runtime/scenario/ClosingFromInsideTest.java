package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.Interpreter.State;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;

/** A close that would wait for its own caller is refused; one that would not is done. */
final class ClosingFromInsideTest {

  @InChildJvm
  void insideACallOfTheSameInterpreter() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.open(InterpreterOptions.of("self"));
      interpreter.run(() -> assertRefused(interpreter::close));
      interpreter.run(() -> assertRefused(python::close));
      interpreter.run(() -> Python.detached(() -> assertRefused(interpreter::close)));
      assertWorks(interpreter);
    }
  }

  @InChildJvm
  void insideACallOfTheSameInterpreterByTheWayOfAnother() {
    try (Python python = StartedPython.start()) {
      Interpreter first = python.open(InterpreterOptions.of("first"));
      Interpreter second = python.open(InterpreterOptions.of("second"));
      first.run(() -> second.run(() -> assertRefused(first::close)));
      first.run(() -> second.run(() -> assertRefused(second::close)));
      python.mainInterpreter().run(() -> first.run(() -> assertRefused(python::close)));
      assertWorks(first);
      assertWorks(second);
    }
  }

  @InChildJvm
  void insideAnUpcallOfTheSameInterpreter() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.open(InterpreterOptions.of("self"));
      for (Interpreter from : new Interpreter[] {interpreter, python.mainInterpreter()}) {
        InPython.define(from, "close_it", (Runnable) () -> assertRefused(python::close));
        from.exec("close_it()");
      }
      InPython.define(interpreter, "close_it", (Runnable) () -> assertRefused(interpreter::close));
      interpreter.exec("close_it()");
      assertWorks(interpreter);
    }
  }

  @InChildJvm
  void insideACallOrUpcallOfAnotherInterpreterItWorks() {
    try (Python python = StartedPython.start()) {
      Interpreter main = python.mainInterpreter();
      Interpreter other = python.open(InterpreterOptions.of("other"));
      for (Interpreter from : new Interpreter[] {main, other}) {
        Interpreter called = python.open(InterpreterOptions.of("closed"));
        from.run(called::close);
        assertThat(called.state()).isEqualTo(State.CLOSED);

        Interpreter upcalled = python.open(InterpreterOptions.of("closed"));
        InPython.define(from, "close_it", (Runnable) upcalled::close);
        from.exec("close_it()");
        assertThat(upcalled.state()).isEqualTo(State.CLOSED);
        assertWorks(from);
      }
    }
  }

  @InChildJvm
  void insideACallOfAPool() {
    try (Python python = StartedPython.start()) {
      InterpreterPool pool = python.openPool(InterpreterOptions.of("pool"), 2);
      pool.call(
          interpreter -> {
            assertRefused(pool::close);
            return 1;
          });
      assertThat(pool.<Long, RuntimeException>call(i -> StartedPython.number(i, "6 * 7")))
          .isEqualTo(42);
      pool.close();
    }
  }

  private static void assertRefused(Runnable close) {
    assertThatExceptionOfType(ClutchException.class)
        .isThrownBy(close::run)
        .withMessageContaining("inside");
  }

  private static void assertWorks(Interpreter interpreter) {
    assertThat(interpreter.state()).isEqualTo(State.OPEN);
    assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
  }
}
