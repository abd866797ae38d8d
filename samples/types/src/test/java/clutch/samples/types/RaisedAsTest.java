package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonCallable.Check;
import clutch.annotations.RaisedAs;
import clutch.runtime.BindingException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.PythonException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RaisedAsTest {

  private final Failing failing = RunningPython.PYTHON.bind(Failing.class);

  @Test
  void theDeclaredClassIsThrown() {
    assertThatExceptionOfType(Missing.class)
        .isThrownBy(() -> failing.fail("missing"))
        .withMessage("not there")
        .satisfies(RaisedAsTest::hasPythonsFrames)
        .havingCause()
        .isInstanceOfSatisfying(PythonException.class, e -> assertThat(e.typeName()).isEqualTo("calls.Missing"));
    assertThatExceptionOfType(LookupFailed.class)
        .isThrownBy(() -> failing.fail("lookup"))
        .withMessage("'key'")
        .satisfies(RaisedAsTest::hasPythonsFrames);
    assertThatExceptionOfType(MalformedJson.class).isThrownBy(() -> failing.fail("json"));
  }

  private static void hasPythonsFrames(Throwable thrown) {
    assertThat(thrown.getStackTrace()[0].toString()).startsWith("python.calls.fail(calls.py:");
    assertThat(thrown.getStackTrace())
        .anyMatch(frame -> frame.getClassName().equals(PythonFailing.class.getName()))
        .anyMatch(frame -> frame.getClassName().equals(RaisedAsTest.class.getName()));
  }

  /** Wherever it is declared: a subclass counts before the class that it extends. */
  @Test
  void theMostSpecificClassIsThrown() {
    assertThat(catchThrowable(() -> failing.fail("odd"))).isInstanceOf(Missing.class);
    assertThat(catchThrowable(() -> failing.failWithMostSpecificFirst("odd"))).isInstanceOf(Missing.class);
    assertThat(catchThrowable(() -> failing.failWithMostSpecificFirst("lookup"))).isInstanceOf(LookupFailed.class);
    assertThat(catchThrowable(() -> failing.failWidely("odd"))).isInstanceOf(LookupFailed.class);
  }

  @Test
  void everythingElseIsAPythonException() {
    assertThat(catchThrowable(() -> failing.fail("type"))).isExactlyInstanceOf(PythonException.class);
    assertThat(catchThrowable(() -> failing.failPlainly("missing"))).isExactlyInstanceOf(PythonException.class);
    assertThat(catchThrowable(() -> failing.failWidely("json"))).isExactlyInstanceOf(PythonException.class);
  }

  @Test
  void inPoolsAndOnVirtualThreadsAndInSubinterpreters() throws InterruptedException {
    assertThat(catchThrowable(() -> failing.failInPool("missing"))).isInstanceOf(Missing.class);
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    Thread.ofVirtual().start(() -> thrown.set(catchThrowable(() -> failing.fail("missing")))).join();
    assertThat(thrown.get()).isInstanceOf(Missing.class);
    try (Interpreter sub = RunningPython.PYTHON.open(InterpreterOptions.of("raised"))) {
      Failing inSub = sub.bind(Failing.class);
      assertThat(catchThrowable(() -> inSub.fail("odd"))).isInstanceOf(Missing.class);
    }
  }

  @Test
  void whatGoesOnIntoPythonIsTheSameObjectThere() {
    boolean same =
        failing.sameAsOriginal(
            () -> {
              failing.failWithOriginal();
              return "nothing thrown";
            });
    assertThat(same).isTrue();
  }

  @Test
  void callablesThrowWhatTheirFunctionalInterfaceDeclares() throws Exception {
    Failing.Attempt attempt = failing.attempt();
    assertThatExceptionOfType(Missing.class)
        .isThrownBy(() -> attempt.make("missing"))
        .withMessage("not there")
        .satisfies(e -> assertThat(e.getStackTrace()[0].toString()).startsWith("python.calls.fail(calls.py:"));
    assertThat(catchThrowable(() -> attempt.make("odd"))).isInstanceOf(Missing.class);
    assertThat(catchThrowable(() -> attempt.make("lookup"))).isInstanceOf(LookupFailed.class);
    assertThat(catchThrowable(() -> attempt.make("type"))).isExactlyInstanceOf(PythonException.class);
    assertThat(attempt.make("nothing")).isEqualTo("nothing failed");
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    Thread.ofVirtual().start(() -> thrown.set(catchThrowable(() -> attempt.make("missing")))).join();
    assertThat(thrown.get()).isInstanceOf(Missing.class);
  }

  @Test
  void attributesAreReadSo() {
    assertThat(catchThrowable(() -> RunningPython.PYTHON.bind(Failing.Broken.class).broken()))
        .isInstanceOf(Missing.class)
        .hasMessage("no value");
  }

  @Test
  void aClassThatPythonLacksIsReportedWhenBinding() {
    assertThatExceptionOfType(BindingException.class)
        .isThrownBy(() -> RunningPython.PYTHON.bind(Wrong.class))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        "loads(String): json has no exception JSONDecoderError; did you mean JSONDecodeError or JSONDecoder or JSONEncoder?",
                        "loads(String): json.loads is no exception class",
                        "loads(String): module jsn, of an exception, can't be imported: ModuleNotFoundError: "
                            + "No module named 'jsn'"));
  }

  @PythonCallable(value = "json", check = Check.OFF)
  interface Wrong {
    Object loads(String text) throws NoSuchClass, NoClass, NoModule;

    @RaisedAs("json:JSONDecoderError")
    final class NoSuchClass extends RuntimeException {
      private static final long serialVersionUID = 1L;

      NoSuchClass(Throwable cause) {
        super(cause);
      }
    }

    @RaisedAs("json:loads")
    final class NoClass extends RuntimeException {
      private static final long serialVersionUID = 1L;

      NoClass(Throwable cause) {
        super(cause);
      }
    }

    @RaisedAs("jsn:JSONDecodeError")
    final class NoModule extends RuntimeException {
      private static final long serialVersionUID = 1L;

      NoModule(Throwable cause) {
        super(cause);
      }
    }
  }

  @Test
  void aConstructorThatThrowsHidesNothing() {
    Clumsy clumsy = RunningPython.PYTHON.bind(Clumsy.class);
    assertThat(catchThrowable(() -> clumsy.fail("lookup")))
        .isInstanceOf(IllegalStateException.class)
        .satisfies(e -> assertThat(e.getSuppressed()[0]).isInstanceOf(PythonException.class));
  }

  @PythonCallable("calls")
  interface Clumsy {
    String fail(String kind) throws CannotBeMade;

    @RaisedAs("KeyError")
    final class CannotBeMade extends Exception {
      private static final long serialVersionUID = 1L;

      CannotBeMade(PythonException cause) {
        super(cause);
        throw new IllegalStateException("as if");
      }
    }
  }
}
