package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import clutch.runtime.PythonOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whatever Python raises arrives in Java, and Python works on. */
final class RaisingTest {

  @InChildJvm
  void anExceptionWhoseMessageCannotBeHad() {
    PythonException raised =
        raisedBy(
            """
            class Odd(Exception):
                def __str__(self):
                    raise ValueError('no message')
                __repr__ = __str__
            raise Odd()
            """);
    assertThat(raised.typeName()).endsWith("Odd");
    assertThat(raised.pythonMessage()).contains("ValueError");
  }

  @InChildJvm
  void anExceptionThatLiesAboutItself() {
    PythonException raised =
        raisedBy(
            """
            class Liar(Exception):
                __module__ = 42
                def __getattribute__(self, name):
                    raise SystemExit('from ' + name)
                def __str__(self):
                    return 7
            raise Liar()
            """);
    assertThat(raised.typeName()).contains("Liar");
    assertThat(raised.getMessage()).isNotEmpty();
  }

  @InChildJvm
  void anExceptionWithAttributesOfWrongTypes() {
    PythonException raised =
        raisedBy(
            """
            class Odd(Exception):
                __cause__ = property(lambda self: 'no exception')
                __notes__ = [1, None, 'third']
                __traceback__ = property(lambda self: 5)
            raise Odd('odd')
            """);
    assertThat(raised.pythonMessage()).isEqualTo("odd");
    assertThat(raised.notes()).containsExactly("1", "None", "third");
  }

  @InChildJvm
  void systemExitAndItsKinEndNothing() {
    assertThat(raisedBy("import sys\nsys.exit(3)").typeName()).isEqualTo("SystemExit");
    assertThat(raisedBy("raise SystemExit('bye')").pythonMessage()).isEqualTo("bye");
    assertThat(raisedBy("raise SystemExit").typeName()).isEqualTo("SystemExit");
    assertThat(raisedBy("exit()").typeName()).isIn("SystemExit", "NameError");
    assertThat(raisedBy("raise KeyboardInterrupt").typeName()).isEqualTo("KeyboardInterrupt");
    assertThat(raisedBy("raise GeneratorExit").typeName()).isEqualTo("GeneratorExit");
    assertThat(raisedBy("raise StopIteration(5)").typeName()).isEqualTo("StopIteration");
    assertThat(raisedBy("raise BaseException('base')").pythonMessage()).isEqualTo("base");
    assertThat(raisedBy("import threading\nthreading.Thread(target=exit).start()\nraise OSError(2, 'no')"))
        .hasMessageContaining("no");
  }

  @InChildJvm
  void notesAndCauses() {
    PythonException raised =
        raisedBy(
            """
            def load():
                try:
                    {}['key']
                except KeyError as missing:
                    raise ValueError('no such row') from missing
            try:
                load()
            except ValueError as e:
                e.add_note('while reading line 7')
                e.add_note('of café.csv')
                raise
            """);
    assertThat(raised.notes()).containsExactly("while reading line 7", "of café.csv");
    assertThat(raised).hasMessageContaining("no such row").hasMessageContaining("of café.csv");
    assertThat(raised.getCause())
        .isInstanceOfSatisfying(
            PythonException.class, cause -> assertThat(cause.typeName()).isEqualTo("KeyError"));
  }

  @InChildJvm
  void contextsHiddenContextsAndCycles() {
    PythonException context =
        raisedBy("try:\n  1 / 0\nexcept ZeroDivisionError:\n  raise TypeError('then')");
    assertThat(context.getCause()).hasMessageContaining("ZeroDivisionError");

    PythonException hidden =
        raisedBy("try:\n  1 / 0\nexcept ZeroDivisionError:\n  raise TypeError('then') from None");
    assertThat(hidden.getCause()).isNull();

    PythonException cycle =
        raisedBy(
            "a, b = OSError('a'), OSError('b')\na.__cause__, b.__cause__ = b, a\nraise a");
    assertThat(cycle.getCause()).hasMessageContaining("b");
    assertThat(cycle.toString()).contains("a");
    cycle.printStackTrace();
  }

  @InChildJvm
  void exceptionGroups() {
    PythonException raised =
        raisedBy("raise ExceptionGroup('two at once', [ValueError('one'), TypeError('two')])");
    assertThat(raised.typeName()).isEqualTo("ExceptionGroup");
    assertThat(raised.pythonMessage()).contains("two at once");
  }

  @InChildJvm
  void memoryAndRecursionErrors() {
    assertThat(raisedBy("b = bytearray(1 << 62)").typeName()).isEqualTo("MemoryError");
    assertThat(raisedBy("def f(): f()\nf()").typeName()).isEqualTo("RecursionError");
  }

  @InChildJvm
  void brokenOutputBreaksNothingElse() {
    assertThat(
            raisedBy(
                """
                import sys
                class Broken:
                    def write(self, text): raise LookupError('no output')
                    flush = write
                sys.stdout = sys.stderr = Broken()
                print('lost')
                """))
        .hasMessageContaining("no output");
    assertThat(raisedBy("import sys\nsys.stdout = None\nprint('nowhere')\nsys.stdout.write('')"))
        .hasMessageContaining("NoneType");
    assertThat(raisedBy("import sys\nsys.stdout.close()\nprint('lost')"))
        .hasMessageContaining("closed file");
  }

  @InChildJvm
  void syntaxErrorsSayWhere() throws IOException {
    assertThat(raisedBy("x = = 1").typeName()).isEqualTo("SyntaxError");
    assertThat(raisedBy("pass\0pass").typeName()).isIn("SyntaxError", "ValueError");
    assertThat(raisedBy("x = '\ud800'").typeName()).isIn("UnicodeEncodeError", "SyntaxError");

    Path folder = Files.createTempDirectory("modules");
    Files.writeString(folder.resolve("prices.py"), "BASE = 3\n\ndef price(:\n    return 1\n");
    PythonOptions options = PythonOptions.builder().modulePath(List.of(folder)).build();
    try (Python python = Python.start(options)) {
      PythonException raised =
          catchThrowableOfType(
              PythonException.class, () -> python.mainInterpreter().importModule("prices"));
      assertThat(raised.typeName()).isEqualTo("SyntaxError");
      StackTraceElement where = raised.getStackTrace()[0];
      assertThat(where.getFileName()).isEqualTo("prices.py");
      assertThat(where.getLineNumber()).isEqualTo(3);
      assertThat(where.getClassName()).isEqualTo("python.prices");
    }
  }

  /** What the source raises; Python works afterwards, in a new call and in a new thread. */
  private static PythonException raisedBy(String source) {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      PythonException raised =
          catchThrowableOfType(PythonException.class, () -> interpreter.exec(source));
      assertThat(raised).as(source).isNotNull();
      Adder adder = new Adder(interpreter);
      assertThat(adder.add(1, 2)).isEqualTo(3);
      assertThat(interpreter.eval("__import__('sys').exception()").toString()).isEqualTo("None");
      return raised;
    }
  }
}
