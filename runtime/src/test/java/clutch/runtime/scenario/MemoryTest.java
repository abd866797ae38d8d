package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** CPython leaks with each subinterpreter; Clutch adds nothing to that, and pools make few. */
final class MemoryTest {

  private static final int WARM_UP = 4;

  /** What CPython keeps is measured beside it: C code that opens and ends the same, for as often. */
  @InChildJvm(
      deadline = 120,
      options = {"-Xmx48m", "-XX:+UseSerialGC"},
      // Without it, glibc keeps some freed memory for each thread that there has been: 20 MB in all.
      environment = "MALLOC_ARENA_MAX=1")
  void openingAndClosingLeaksNoMoreThanCPythonDoes() {
    try (Python python = StartedPython.start()) {
      int cycles = Soak.times(python.freeThreaded() ? 8 : 30);
      Interpreter main = python.mainInterpreter();
      main.exec(
          """
          import _interpreters
          def cycle(times):
              for _ in range(times):
                  interpreter = _interpreters.create()
                  assert _interpreters.exec(interpreter, 'import json, threading') is None
                  _interpreters.destroy(interpreter)
          """);
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
    }
  }

  private static void cycle(Python python, int times) {
    for (int i = 0; i < times; i++) {
      try (Interpreter interpreter = python.open(InterpreterOptions.of("cycle"))) {
        interpreter.exec("import json, threading");
        assertThat(new Adder(interpreter).add(i, 1)).isEqualTo(i + 1);
      }
    }
  }

  @InChildJvm(options = {"-Xmx48m", "-XX:+UseSerialGC"})
  void aPoolIsLevel() throws InterruptedException {
    try (Python python = StartedPython.start();
        InterpreterPool pool = python.openPool(InterpreterOptions.of("pool"), 2)) {
      Set<Long> used = ConcurrentHashMap.newKeySet();
      call(pool, used, 2_000);
      long before = ResidentMemory.megabytes();
      call(pool, used, Soak.times(5_000));
      long after = ResidentMemory.megabytes();
      Measured.print("%d MB before, %d MB after, %d interpreters", before, after, used.size());
      assertThat(used).hasSizeBetween(1, 2);
      assertThat(after - before).isLessThan(15);
    }
  }

  private static void call(InterpreterPool pool, Set<Long> used, int times)
      throws InterruptedException {
    Crowd.of(
            4,
            () -> {
              for (int i = 0; i < times; i++) {
                used.add(pool.<Long, RuntimeException>call(MemoryTest::work));
              }
            })
        .join();
  }

  private static long work(Interpreter interpreter) {
    assertThat(StartedPython.number(interpreter, "len([1] * 100)")).isEqualTo(100);
    return interpreter.id();
  }
}
