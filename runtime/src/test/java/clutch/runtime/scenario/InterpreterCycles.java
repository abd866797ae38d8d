package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import java.util.function.Consumer;

/**
 * Interpreters that are opened, used and closed, one after the other. CPython keeps some memory of each; what
 * Clutch keeps is compared with what C code keeps that does the same for as often.
 */
final class InterpreterCycles {

  /** Options of the JVM that it is measured in: its own memory is not to grow much. */
  static final String SMALL_HEAP = "-Xmx48m";

  /** As {@link #SMALL_HEAP}. */
  static final String LEAN_COLLECTOR = "-XX:+UseSerialGC";

  /** Its environment: else glibc keeps some freed memory for each thread that there has been, 20 MB in all. */
  static final String ONE_ARENA = "MALLOC_ARENA_MAX=1";

  private static final int WARM_UP = 4;
  private static final int MEASUREMENTS = 3;

  private final Python python;
  private final Consumer<Interpreter> use;

  /**
   * Cycles of interpreters.
   *
   * @param inC what C code runs in each of its interpreters: Python source
   * @param use what Java does in each of its own
   */
  InterpreterCycles(Python python, String inC, Consumer<Interpreter> use) {
    this.python = python;
    this.use = use;
    Interpreter main = python.mainInterpreter();
    InPython.define(main, "source", inC);
    main.exec(
        """
        import _interpreters
        def cycle(times):
            for _ in range(times):
                interpreter = _interpreters.create()
                failure = _interpreters.exec(interpreter, source)
                assert failure is None, failure
                _interpreters.destroy(interpreter)
        """);
  }

  /**
   * Measures both, and fails if Clutch keeps more than half as much again, whenever it is measured: a leak
   * is there each time, what the C library happens to give back to the system is not.
   *
   * @param slack how many MB it may keep beside that
   */
  void assertNoMoreIsKeptThanByC(int times, long slack) {
    inC(WARM_UP);
    inJava(WARM_UP);
    long excess = excess(times);
    for (int again = 1; again < MEASUREMENTS && excess > slack; again++) {
      excess = excess(times);
    }
    assertThat(excess).as("MB more than half as much again").isLessThanOrEqualTo(slack);
  }

  /** How many MB Clutch keeps beyond half as much again as C does. */
  private long excess(int times) {
    long before = ResidentMemory.megabytes();
    inC(times);
    long between = ResidentMemory.megabytes();
    inJava(times);
    long after = ResidentMemory.megabytes();
    long byC = between - before;
    long byClutch = after - between;
    Measured.print("%d cycles: C alone %d MB more, Clutch %d MB more", times, byC, byClutch);
    return byClutch - Math.max(0, byC) * 3 / 2;
  }

  private void inC(int times) {
    python.mainInterpreter().exec("cycle(%d)".formatted(times));
  }

  private void inJava(int times) {
    for (int i = 0; i < times; i++) {
      try (Interpreter interpreter = python.open(InterpreterOptions.of("cycle"))) {
        use.accept(interpreter);
      }
    }
  }
}
