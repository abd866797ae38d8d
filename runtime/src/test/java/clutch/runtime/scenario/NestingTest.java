package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.util.List;
import java.util.function.Supplier;

/** Calls inside calls, across interpreters: each level finds its thread as it left it. */
final class NestingTest {

  private static final int NO_EXCEPTION = -1;

  @InChildJvm
  void backAndForthWithAnExceptionAtEachDepth() {
    try (Python python = StartedPython.start()) {
      Interpreter a = python.open(InterpreterOptions.of("a"));
      Interpreter b = python.open(InterpreterOptions.of("b"));
      assertRestored(List.of(a, b, a, b));
    }
  }

  @InChildJvm
  void throughTheMainInterpreterToo() {
    try (Python python = StartedPython.start()) {
      Interpreter main = python.mainInterpreter();
      Interpreter a = python.open(InterpreterOptions.of("a"));
      Interpreter shared =
          python.open(
              InterpreterOptions.builder("shared").gil(InterpreterOptions.Gil.SHARED).build());
      assertRestored(List.of(main, a, main, shared, a, main));
    }
  }

  @InChildJvm
  void fromAVirtualThread() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter a = python.open(InterpreterOptions.of("a"));
      Crowd.ofVirtual(1, () -> assertRestored(List.of(python.mainInterpreter(), a, a, python.mainInterpreter())))
          .join();
    }
  }

  private static void assertRestored(List<Interpreter> way) {
    for (Interpreter interpreter : way) {
      interpreter.exec("level = None");
    }
    for (int thrower = NO_EXCEPTION; thrower < way.size(); thrower++) {
      long before = CApi.threadState();
      assertThat(before).isZero();
      IllegalStateException thrown = new IllegalStateException("at depth " + thrower);
      int throwsAt = thrower;
      Throwable arrived = catchThrowable(() -> descend(way, 0, throwsAt, thrown));
      if (thrower == NO_EXCEPTION) {
        assertThat(arrived).isNull();
      } else {
        assertThat(arrived).isSameAs(thrown);
      }
      assertThat(CApi.threadState()).isEqualTo(before);
    }
    for (Interpreter interpreter : way) {
      assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
    }
  }

  private static long descend(
      List<Interpreter> way, int depth, int thrower, IllegalStateException thrown) {
    if (depth == way.size()) {
      return depth;
    }
    Interpreter interpreter = way.get(depth);
    return interpreter.call(
        () -> {
          long before = CApi.threadState();
          long state = CApi.interpreterState();
          try {
            interpreter.exec("level = %d".formatted(depth));
            return descend(way, depth + 1, thrower, thrown);
          } finally {
            assertThat(CApi.threadState()).isEqualTo(before);
            assertThat(CApi.interpreterState()).isEqualTo(state);
            assertThat(interpreter.eval("level is not None").toString()).isEqualTo("True");
            throwAt(depth == thrower, thrown);
          }
        });
  }

  private static void throwAt(boolean here, IllegalStateException thrown) {
    if (here) {
      throw thrown;
    }
  }

  /** The same through upcalls, with Python's own exceptions, which each level raises anew. */
  @InChildJvm
  void backAndForthThroughUpcalls() {
    try (Python python = StartedPython.start()) {
      Interpreter a = python.open(InterpreterOptions.of("a"));
      Interpreter b = python.open(InterpreterOptions.of("b"));
      for (Interpreter interpreter : List.of(a, b)) {
        interpreter.exec(
            """
            def go(depth, fails):
                if depth == fails:
                    raise LookupError(f'at depth {depth}')
                return 0 if depth == 0 else 1 + other()
            """);
      }
      for (int fails = NO_EXCEPTION; fails <= 5; fails++) {
        int[] depth = {5};
        int failsAt = fails;
        define(a, b, depth, failsAt);
        define(b, a, depth, failsAt);
        Throwable arrived = catchThrowable(() -> assertThat(go(a, depth[0], failsAt)).isEqualTo(5));
        assertThat(CApi.threadState()).isZero();
        if (fails == NO_EXCEPTION) {
          assertThat(arrived).isNull();
        } else {
          assertThat(arrived)
              .isInstanceOfSatisfying(
                  PythonException.class, e -> assertThat(e.typeName()).isEqualTo("LookupError"))
              .hasMessageContaining("at depth " + fails);
        }
      }
    }
  }

  private static void define(Interpreter in, Interpreter calls, int[] depth, int fails) {
    InPython.define(
        in,
        "other",
        (Supplier<Long>)
            () -> {
              long before = CApi.threadState();
              assertThat(before).isZero();
              depth[0]--;
              try {
                return go(calls, depth[0], fails);
              } finally {
                assertThat(CApi.threadState()).isEqualTo(before);
              }
            });
  }

  private static long go(Interpreter interpreter, int depth, int fails) {
    return StartedPython.number(interpreter, "go(%d, %d)".formatted(depth, fails));
  }
}
