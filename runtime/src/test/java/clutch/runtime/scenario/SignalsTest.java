package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import clutch.runtime.PythonOptions;
import org.jspecify.annotations.Nullable;

/** Nobody takes the JVM's signals: it lives on SIGSEGV, and Ctrl-C is its own. */
final class SignalsTest {

  @InChildJvm
  void handlersOfPythonAreRefused() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      for (String source :
          new String[] {
            "import faulthandler\nfaulthandler.enable()",
            "import faulthandler, signal\nfaulthandler.register(signal.SIGUSR1)",
            "import signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)",
            "import signal\nsignal.signal(signal.SIGSEGV, signal.SIG_DFL)"
          }) {
        assertThatExceptionOfType(PythonException.class)
            .isThrownBy(() -> interpreter.exec(source))
            .satisfies(refused -> assertThat(refused.typeName()).isEqualTo("RuntimeError"))
            .withMessageContaining("JVM");
      }
      assertNullChecksWork();
    }
  }

  /** These variables make CPython install handlers by itself. */
  @InChildJvm(environment = {"PYTHONFAULTHANDLER=1", "PYTHONDEVMODE=1"})
  void theEnvironmentCannotTakeThemEither() {
    try (Python python = Python.start(PythonOptions.builder().isolated(false).build())) {
      assertThat(python.mainInterpreter().eval("__import__('faulthandler').is_enabled()").toString())
          .isEqualTo("False");
      assertNullChecksWork();
    }
  }

  @InChildJvm
  void theLibrariesThatAskForHandlersWorkWithout() {
    try (Python python = StartedPython.start()) {
      python
          .mainInterpreter()
          .exec(
              """
              import asyncio, subprocess, sys
              async def answer():
                  await asyncio.sleep(0)
                  return 42
              assert asyncio.run(answer()) == 42
              done = subprocess.run([sys.executable, '-c', 'print(6 * 7)'], capture_output=True, text=True)
              assert done.stdout == '42\\n', done
              """);
      assertNullChecksWork();
    }
  }

  /** Compiled code leaves null checks to SIGSEGV. */
  private static void assertNullChecksWork() {
    int caught = 0;
    for (int i = 0; i < 200_000; i++) {
      caught += lengthOrMinusOne(i % 100_000 == 99_999 ? null : "text") < 0 ? 1 : 0;
    }
    assertThat(caught).isEqualTo(2);
  }

  @SuppressWarnings("NullAway") // the null check of the JVM is what is tested
  private static int lengthOrMinusOne(@Nullable String text) {
    try {
      return text.length();
    } catch (NullPointerException expected) {
      return -1;
    }
  }
}
