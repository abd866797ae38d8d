package clutch.runtime.interpreter;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import clutch.runtime.scenario.InChildJvm;

/** An interpreter has one record, and it says whose. */
final class InterpreterRecordTest {

  @InChildJvm
  void aSecondOneIsRefusedWithTheOwnersName() {
    try (Python python = Python.start()) {
      refusesSecond(python.mainInterpreter(), "interpreter 'main'");
      refusesSecond(python.open(InterpreterOptions.of("work")), "interpreter 'work'");
    }
  }

  private static void refusesSecond(Interpreter interpreter, String owner) {
    OpenInterpreter open = (OpenInterpreter) interpreter;
    interpreter.run(
        () ->
            assertThatExceptionOfType(ClutchException.class)
                .isThrownBy(() -> InterpreterRecord.create(open.address(), "second"))
                .withMessageContaining("'second' is in use already")
                .withMessageContaining(owner));
  }
}
