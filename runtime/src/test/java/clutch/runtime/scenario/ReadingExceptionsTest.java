package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is kept of classes and names to read exceptions with is never out of date. */
final class ReadingExceptionsTest {

  private static PythonException raised(Interpreter interpreter, String source) {
    return catchThrowableOfType(PythonException.class, () -> interpreter.exec(source));
  }

  private static List<String> pythonFrames(Throwable raised) {
    return Arrays.stream(raised.getStackTrace())
        .map(StackTraceElement::toString)
        .filter(frame -> frame.startsWith("python."))
        .toList();
  }

  private static final String CHANGING =
      """
      class Base(Exception):
          pass
      class Changing(Base):
          __slots__ = ('code',)
          def __init__(self):
              self.code = 3
      """;

  @InChildJvm
  void aClassIsReadAsItIsNow() {
    for (int life = 0; life < 2; life++) {
      try (Python python = StartedPython.start()) {
        for (Interpreter interpreter : CallbacksTest.both(python)) {
          interpreter.exec(CHANGING);
          assertThat(raised(interpreter, "raise Changing()").attributes()).containsOnlyKeys("code", "args");

          interpreter.exec("Changing.alias = Changing.__dict__['code']");
          assertThat(raised(interpreter, "raise Changing()").attributes()).containsOnlyKeys("code", "alias", "args");

          interpreter.exec("Base.inherited = Changing.__dict__['code']\nChanging.__qualname__ = 'Renamed'");
          PythonException renamed = raised(interpreter, "raise Changing()");
          assertThat(renamed.attributes()).containsEntry("inherited", 3L);
          assertThat(renamed.typeName()).endsWith("Renamed");

          interpreter.exec("del Base.inherited, Changing.alias");
          assertThat(raised(interpreter, "raise Changing()").attributes()).containsOnlyKeys("code", "args");
        }
      }
    }
  }

  @InChildJvm
  void classesMayBeMadeForEver() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      interpreter.exec(
          """
          def fail(number):
              name = 'place' + str(number)
              made = type('Made' + str(number), (Exception,), {'__slots__': (name,)})
              error = made(number)
              setattr(error, name, number)
              raise error
          """);
      for (long i = 0; i < 3000; i++) {
        PythonException made = raised(interpreter, "fail(%d)".formatted(i));
        assertThat(made.typeName()).endsWith("Made" + i);
        assertThat(made.attributes()).isEqualTo(Map.of("place" + i, i, "args", List.of(i)));
      }
    }
  }

  @InChildJvm
  void notesOfAClassAndContextsAreRead() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        assertThat(
                raised(
                        interpreter,
                        "class Noted(Exception):\n    __notes__ = ['of the class', 7]\nraise Noted()")
                    .notes())
            .containsExactly("of the class", "7");
        String context = "try:\n    {}['a']\nexcept KeyError:\n    raise ValueError('b')";
        assertThat(raised(interpreter, context).getCause()).hasMessage("KeyError: 'a'");
        assertThat(raised(interpreter, context + " from None").getCause()).isNull();
        assertThat(raised(interpreter, context + " from OSError('c')").getCause()).hasMessage("OSError: c");
        assertThat(raised(interpreter, "e = ValueError(1)\ne.extra = 'x'\nraise e").attributes())
            .isEqualTo(Map.of("extra", "x", "args", List.of(1L)));
      }
    }
  }

  @InChildJvm
  void framesOfAllKindsAreRead() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        assertThat(pythonFrames(raised(interpreter, "exec('1/0', {})")))
            .containsExactly("python.?.<module>(<string>:1)", "python.__main__.<module>(<exec>:1)");
        assertThat(pythonFrames(raised(interpreter, "exec('1/0', {'__name__': 3})")))
            .startsWith("python.?.<module>(<string>:1)");
        interpreter.exec(
            """
            import sys, types
            def odd(n):
                return 1 // n and even(n - 1)
            def even(n):
                return (1 // n
                        and odd(n - 1))
            def made(line):
                error = ValueError('made')
                error.__traceback__ = types.TracebackType(None, sys._getframe(), 0, line)
                return error
            """);
        assertThat(pythonFrames(raised(interpreter, "odd(1)")))
            .containsExactly(
                "python.__main__.even(<exec>:5)",
                "python.__main__.odd(<exec>:3)",
                "python.__main__.<module>(<exec>:1)");
        assertThat(pythonFrames(Objects.requireNonNull(raised(interpreter, "raise KeyError(1) from made(77)").getCause())))
            .containsExactly("python.__main__.made(<exec>:77)");
        assertThat(raised(interpreter, "def deep():\n    deep()\ndeep()").getStackTrace())
            .hasSizeGreaterThan(500)
            .startsWith(new StackTraceElement("python.__main__", "deep", "<exec>", 2));
      }
    }
  }

  @InChildJvm
  void theStackTraceIsOneLikeAnyOther() {
    try (Python python = StartedPython.start()) {
      PythonException raised = raised(python.mainInterpreter(), "1/0");
      assertThat(pythonFrames(raised)).containsExactly("python.__main__.<module>(<exec>:1)");
      assertThat(raised.fillInStackTrace().getStackTrace()[0].getMethodName())
          .isEqualTo("theStackTraceIsOneLikeAnyOther");
      PythonException own = new PythonException("Own", "", List.of(), Map.of(), null);
      assertThat(own.getStackTrace()[0].getMethodName()).isEqualTo("theStackTraceIsOneLikeAnyOther");
    }
  }
}
