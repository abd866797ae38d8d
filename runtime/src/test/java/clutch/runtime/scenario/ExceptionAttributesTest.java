package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clutch.runtime.ConversionException;
import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.util.List;

/** What Python's exceptions have to say beside their message. */
final class ExceptionAttributesTest {

  private static PythonException raised(Interpreter interpreter, String source) {
    return catchThrowableOfType(PythonException.class, () -> interpreter.exec(source));
  }

  @InChildJvm
  void thoseOfTheStandardLibrary() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        PythonException syntax = raised(interpreter, "\nx = = 1");
        assertThat(syntax.attribute("lineno", Long.class)).hasValue(2L);
        assertThat(syntax.attribute("lineno", Integer.class)).hasValue(2);
        assertThat(syntax.attribute("text", String.class)).hasValueSatisfying(text -> assertThat(text).contains("= ="));
        assertThat(syntax.attributes()).containsKeys("args", "filename", "offset", "msg");

        PythonException key = raised(interpreter, "{}[3, 'a']");
        assertThat(key.attribute("args", List.class)).hasValue(List.of(List.of(3L, "a")));

        PythonException missing = raised(interpreter, "open('/no/such/file')");
        assertThat(missing.attribute("errno", Long.class)).hasValue(2L);
        assertThat(missing.attribute("filename", String.class)).hasValue("/no/such/file");
        assertThat(missing.attribute("filename2", String.class)).isEmpty();

        PythonException decode = raised(interpreter, "b'abc\\xff'.decode()");
        assertThat(decode.attribute("object", byte[].class)).hasValue(new byte[] {'a', 'b', 'c', (byte) 0xff});
        assertThat(decode.attribute("start", Long.class)).hasValue(3L);

        PythonException json = raised(interpreter, "import json\njson.loads('[1, x')");
        assertThat(json.attribute("pos", Long.class)).hasValue(4L);
        assertThat(json.attribute("doc", String.class)).hasValue("[1, x");

        PythonException http =
            raised(
                interpreter,
                "import email.message, http, urllib.error\n"
                    + "raise urllib.error.HTTPError('u', http.HTTPStatus.NOT_FOUND, 'gone', email.message.Message(), None)");
        assertThat(http.attribute("code", Long.class)).hasValue(404L);
        assertThat(http.attribute("hdrs", Object.class)).isEmpty();

        PythonException exit = raised(interpreter, "import sys\nsys.exit(3)");
        assertThat(exit.attribute("code", Long.class)).hasValue(3L);

        PythonException process =
            raised(interpreter, "import subprocess\nraise subprocess.CalledProcessError(1, ['ls', '-l'], b'out')");
        assertThat(process.attribute("cmd", List.class)).hasValue(List.of("ls", "-l"));
        assertThat(process.attribute("stdout", byte[].class)).isEmpty(); // a property, whose code is not run
        assertThat(process.attribute("output", byte[].class)).hasValue(new byte[] {'o', 'u', 't'});
      }
    }
  }

  private static final String UNKIND =
      """
      class Unkind(Exception):
          __slots__ = ('slot', 'unset')
          shared = 'of the class'
          def __init__(self):
              self.slot = 1.5
              self.big = 2**70
              self.true = True
              self.none = None
              self._private = 1
              self.object = object()
              self.long = 'x' * 1_000_000
              self.many = [0] * 1_000_000
              self.nested = ([1, (2, None)], 'a')
              self.endless = []
              self.endless.append(self.endless)
              vars(self)[3] = 'no name'
          @property
          def computed(self):
              raise SystemError('not to be run')
      """;

  @InChildJvm
  void plainValuesOnlyAndNoPythonCodeIsRun() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        interpreter.exec(UNKIND);
        PythonException unkind = raised(interpreter, "raise Unkind()");
        assertThat(unkind.attributes()).containsOnlyKeys("args", "slot", "big", "true", "nested");
        assertThat(unkind.attributes())
            .containsEntry("slot", 1.5)
            .containsEntry("big", BigInteger.TWO.pow(70))
            .containsEntry("true", true)
            .containsEntry("args", List.of());
        assertThat(unkind.attributes().get("nested")).hasToString("[[1, [2, null]], a]");
        assertThatExceptionOfType(ConversionException.class)
            .isThrownBy(() -> unkind.attribute("slot", String.class))
            .withMessage("slot: expected String, got Double");
        assertThatExceptionOfType(ConversionException.class)
            .isThrownBy(() -> raised(interpreter, "import sys\nsys.exit(2**40)").attribute("code", Integer.class))
            .withMessage("code: expected Integer, got Long");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> unkind.attributes().clear());

        PythonException lying =
            raised(
                interpreter,
                """
                class Lying(Exception):
                    def __getattribute__(self, name):
                        raise SystemError(name)
                raise Lying(1)
                """);
        assertThat(lying.typeName()).endsWith("Lying");
        PythonException deep = raised(interpreter, "def deep(): deep()\ndeep()");
        assertThat(deep.typeName()).isEqualTo("RecursionError");
        assertThat(deep.attribute("args", List.class)).isPresent();
        assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
      }
    }
  }

  @InChildJvm
  void theyOutliveTheInterpreterAndAreSerialized() throws Exception {
    PythonException raised;
    try (Python python = StartedPython.start()) {
      raised = raised(python.mainInterpreter(), "raise OSError(2, 'none', 'file') from KeyError(['a', None])");
    }
    PythonException read = (PythonException) copy(raised);
    assertThat(read.attributes()).containsEntry("errno", 2L).containsEntry("filename", "file");
    assertThat(read.getCause())
        .isInstanceOfSatisfying(
            PythonException.class, cause -> assertThat(cause.attributes().get("args")).hasToString("[[a, null]]"));
  }

  private static Object copy(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
