package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The types of the standard library are looked up in each interpreter, and do not keep it from its end. */
final class ValuesInSubinterpretersTest {

  private static final String IMPORTS = "import datetime, decimal, pathlib, uuid, zoneinfo";

  private static final List<Object> VALUES =
      List.of(
          new BigDecimal("1.50"),
          LocalDate.EPOCH,
          LocalTime.NOON,
          LocalDate.EPOCH.atTime(LocalTime.NOON),
          LocalDate.EPOCH.atTime(LocalTime.NOON).atOffset(ZoneOffset.ofHours(5)),
          LocalDate.EPOCH.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Berlin")),
          Duration.ofMinutes(-1),
          new UUID(1, 2),
          Path.of("a"));

  @InChildJvm(
      deadline = 360,
      options = {InterpreterCycles.SMALL_HEAP, InterpreterCycles.LEAN_COLLECTOR},
      environment = InterpreterCycles.ONE_ARENA)
  void theyLeakNoMoreThanCPythonDoes() {
    try (Python python = StartedPython.start()) {
      int cycles = Soak.times(python.freeThreaded() ? 6 : 20);
      Interpreter main = python.mainInterpreter();
      convert(main);
      new InterpreterCycles(python, IMPORTS, ValuesInSubinterpretersTest::convert)
          .assertNoMoreIsKeptThanByC(cycles, 10);
      convert(main);
    }
  }

  private static void convert(Interpreter interpreter) {
    try (PyObject echo = interpreter.eval("lambda values: values");
        PyObject values = echo.call(VALUES)) {
      assertThat((Object) values.as(List.class)).isEqualTo(VALUES);
    }
  }
}
