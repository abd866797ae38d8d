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

  @InChildJvm(
      deadline = 360,
      options = {InterpreterCycles.SMALL_HEAP, InterpreterCycles.LEAN_COLLECTOR},
      environment = InterpreterCycles.ONE_ARENA)
  void openingAndClosingLeaksNoMoreThanCPythonDoes() {
    try (Python python = StartedPython.start()) {
      int cycles = Soak.times(python.freeThreaded() ? 8 : 30);
      new InterpreterCycles(
              python,
              "import json, threading",
              interpreter -> {
                interpreter.exec("import json, threading");
                assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
              })
          .assertNoMoreIsKeptThanByC(cycles, 10);
    }
  }

  @InChildJvm(options = {InterpreterCycles.SMALL_HEAP, InterpreterCycles.LEAN_COLLECTOR})
  void aPoolIsLevel() throws InterruptedException {
    try (Python python = StartedPython.start();
        InterpreterPool pool = python.openPool(InterpreterOptions.of("pool"), 2)) {
      Set<Long> used = ConcurrentHashMap.newKeySet();
      call(pool, used, 2_000);
      long grown = grownBy(pool, used);
      // What the JVM takes for itself, it takes once; a leak goes on.
      for (int again = 0; again < 3 && grown >= 15; again++) {
        grown = grownBy(pool, used);
      }
      assertThat(used).hasSizeBetween(1, 2);
      assertThat(grown).isLessThan(15);
    }
  }

  private static long grownBy(InterpreterPool pool, Set<Long> used) throws InterruptedException {
    long before = ResidentMemory.megabytes();
    call(pool, used, Soak.times(5_000));
    long after = ResidentMemory.megabytes();
    Measured.print("%d MB before, %d MB after, %d interpreters", before, after, used.size());
    return after - before;
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
