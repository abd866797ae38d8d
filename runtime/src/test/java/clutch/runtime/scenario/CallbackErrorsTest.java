package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clutch.runtime.Interpreter;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What is thrown crosses the border both ways, and comes back as the same object. */
final class CallbackErrorsTest {

  private static final String CALLS =
      """
      def through(times=3):
          if times == 0:
              up()
          else:
              try:
                  through(times - 1)
              finally:
                  pass
      """;

  @InChildJvm
  void whatJavaThrowsComesOutAsTheSameObject() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        interpreter.exec(CALLS);
        for (Throwable thrown :
            new Throwable[] {
              new IllegalStateException("unchecked"),
              new IOException("checked"),
              new AssertionError("an error"),
              new StackOverflowError("as if"),
              new OutOfMemoryError("as if")
            }) {
          throwing(interpreter, thrown);
          assertThat(catchThrowable(() -> interpreter.exec("through()"))).isSameAs(thrown);
          assertThat(catchThrowable(() -> interpreter.run(() -> interpreter.exec("through()"))))
              .isSameAs(thrown);
          assertThat(CApi.threadState()).isZero();
          assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
        }
      }
    }
  }

  private static void throwing(Interpreter interpreter, Throwable thrown) {
    InPython.define(
        interpreter,
        "up",
        (Callable<Object>)
            () -> {
              if (thrown instanceof Error error) {
                throw error;
              }
              throw (Exception) thrown;
            });
  }

  @InChildJvm
  void pythonSeesItAsAnExceptionAndMayCatchIt() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        interpreter.exec(CALLS);
        throwing(interpreter, new IllegalStateException("thrown by Java"));
        interpreter.exec(
            """
            try:
                through()
                raise AssertionError('nothing was raised')
            except RuntimeError as caught:
                assert type(caught).__name__ == 'JavaError', type(caught)
                assert 'thrown by Java' in str(caught), str(caught)
                kept = caught
            assert up is not None
            """);
        // Kept and raised later, it is still the same one.
        assertThat(catchThrowable(() -> interpreter.exec("raise kept")))
            .isInstanceOf(IllegalStateException.class)
            .hasMessage("thrown by Java");
      }
    }
  }

  @InChildJvm
  void asACauseItIsTheSameObjectToo() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        IOException thrown = new IOException("thrown by Java");
        throwing(interpreter, thrown);
        PythonException raised =
            catchThrowableOfType(
                PythonException.class,
                () ->
                    interpreter.exec(
                        """
                        try:
                            up()
                        except RuntimeError as e:
                            raise ValueError('wrapped') from e
                        """));
        assertThat(raised.typeName()).isEqualTo("ValueError");
        assertThat(raised.getCause()).isSameAs(thrown);
      }
    }
  }

  @InChildJvm
  void whatPythonRaisesIsTheSameObjectInPythonAfterItCrossedJava() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        interpreter.exec(
            """
            original = KeyError('made in Python')
            def fail():
                raise original
            """);
        AtomicReference<@Nullable Throwable> seen = new AtomicReference<>();
        InPython.define(
            interpreter,
            "up",
            (Runnable)
                () -> {
                  try (PyObject fail = interpreter.eval("fail")) {
                    fail.call();
                  } catch (PythonException e) {
                    seen.set(e);
                    throw e;
                  }
                });
        interpreter.exec(
            """
            try:
                up()
                raise AssertionError('nothing was raised')
            except KeyError as caught:
                assert caught is original, repr(caught)
            """);
        Throwable arrived = catchThrowable(() -> interpreter.exec("up()"));
        assertThat(arrived)
            .isInstanceOfSatisfying(
                PythonException.class, e -> assertThat(e.typeName()).isEqualTo("KeyError"));
        assertThat(seen.get()).isInstanceOf(PythonException.class);
      }
    }
  }

  /** Values that have no place on the other side are errors, not crashes. */
  @InChildJvm
  void whatCannotBeConvertedIsAnErrorOnTheRightSide() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        InPython.define(interpreter, "up", (Callable<Object>) Object::new);
        assertThat(catchThrowable(() -> interpreter.exec("up()"))).hasMessageContaining("java.lang.Object");
        InPython.define(interpreter, "up", (Runnable) () -> {});
        assertThat(catchThrowable(() -> interpreter.exec("up(1, 2)")))
            .isInstanceOfSatisfying(
                PythonException.class, e -> assertThat(e.typeName()).isEqualTo("TypeError"));
        assertThat(catchThrowable(() -> interpreter.exec("up(key=2)")))
            .isInstanceOfSatisfying(
                PythonException.class, e -> assertThat(e.typeName()).isEqualTo("TypeError"));
        assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
      }
    }
  }
}
