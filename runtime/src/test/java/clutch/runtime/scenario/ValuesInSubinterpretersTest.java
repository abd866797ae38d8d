package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
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

  private static final int WARM_UP = 4;
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
      deadline = 120,
      options = {"-Xmx48m", "-XX:+UseSerialGC"},
      // Without it, glibc keeps some freed memory for each thread that there has been: 20 MB in all.
      environment = "MALLOC_ARENA_MAX=1")
  void theyLeakNoMoreThanCPythonDoes() {
    try (Python python = StartedPython.start()) {
      int cycles = Soak.times(python.freeThreaded() ? 6 : 20);
      Interpreter main = python.mainInterpreter();
      convert(main);
      main.exec(
          """
          import _interpreters
          def cycle(times):
              for _ in range(times):
                  interpreter = _interpreters.create()
                  assert _interpreters.exec(interpreter, '%s') is None
                  _interpreters.destroy(interpreter)
          """
              .formatted(IMPORTS));
      main.exec("cycle(%d)".formatted(WARM_UP));
      cycle(python, WARM_UP);
      long before = ResidentMemory.megabytes();
      main.exec("cycle(%d)".formatted(cycles));
      long between = ResidentMemory.megabytes();
      cycle(python, cycles);
      long after = ResidentMemory.megabytes();
      Measured.print(
          "%d cycles: C alone %d MB more, Clutch %d MB more", cycles, between - before, after - between);
      assertThat(after - between).isLessThanOrEqualTo((between - before) * 3 / 2 + 10);
      convert(main);
    }
  }

  private static void cycle(Python python, int times) {
    for (int i = 0; i < times; i++) {
      try (Interpreter interpreter = python.open(InterpreterOptions.of("cycle"))) {
        convert(interpreter);
      }
    }
  }

  private static void convert(Interpreter interpreter) {
    try (PyObject echo = interpreter.eval("lambda values: values");
        PyObject values = echo.call(VALUES)) {
      assertThat((Object) values.as(List.class)).isEqualTo(VALUES);
    }
  }
}
