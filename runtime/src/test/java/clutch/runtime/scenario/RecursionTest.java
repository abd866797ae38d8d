package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.util.concurrent.atomic.AtomicInteger;

/** Recursion without end is an exception that Java catches, on whatever stack. */
final class RecursionTest {

  private static final String NESTED =
      """
      %1$s = []
      for _ in range(%2$d):
          %1$s = [%1$s]
      """;

  private static final int[] STACKS_IN_KB = {0, 256, 512, 640, 1024, 2048};

  @InChildJvm
  void inPythonFunctions() throws InterruptedException {
    onEveryStack("import sys\nsys.setrecursionlimit(50_000)\ndef f(): return 1 + f()\nf()");
  }

  @InChildJvm
  void throughC() throws InterruptedException {
    onEveryStack(
        """
        import functools, sys
        sys.setrecursionlimit(10**6)
        def f(*_): return list(map(f, [1]))
        f()
        """);
  }

  /** Repr takes time by the square of its depth, which an own thread's stack has too much of. */
  @InChildJvm
  void inRepr() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      interpreter.exec(NESTED.formatted("nested", 50_000));
      Crowd.of(1, () -> assertRaises(interpreter, "repr(nested)", "RecursionError")).join();
    }
  }

  @InChildJvm
  void inComparisons() throws InterruptedException {
    onEveryStack(
        "if 'other' not in globals():\n  "
            + (NESTED.formatted("nested", 400_000) + NESTED.formatted("other", 400_000))
                .replace("\n", "\n  ")
            + "\nnested == other");
  }

  @InChildJvm
  void inJson() throws InterruptedException {
    onEveryStack("import json\njson.loads('[' * 300_000)");
  }

  @InChildJvm
  void inTheParser() throws InterruptedException {
    onEveryStack("compile('(' * 300 + ')' * 300, 'x', 'eval')", "SyntaxError", "MemoryError");
    onEveryStack("compile('-' * 300_000 + '1', 'x', 'eval')", "MemoryError", "RecursionError");
  }

  @InChildJvm
  void inTheCompiler() throws InterruptedException {
    onEveryStack(
        "compile('+'.join(['1'] * 600_000), 'x', 'eval')", "RecursionError", "MemoryError");
  }

  @InChildJvm
  void whileAnExceptionIsRead() throws InterruptedException {
    onEveryStack(
        """
        class Deep(Exception):
            def __str__(self):
                return str(self)
        def f(): f()
        try:
            f()
        except RecursionError:
            raise Deep
        """,
        "Deep");
  }

  @InChildJvm(deadline = 360)
  void fromJavaToPythonToJavaDetachedBetween() throws InterruptedException {
    acrossTheBorder("CFUNCTYPE");
  }

  @InChildJvm(deadline = 360)
  void fromJavaToPythonToJavaAttachedBetween() throws InterruptedException {
    acrossTheBorder("PYFUNCTYPE");
  }

  /** Java's own recursion, which calls Python on its way: its end must not leave Python locked. */
  @InChildJvm
  void inJavaThatCallsPythonOnItsWay() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Adder adder = new Adder(python.mainInterpreter());
      for (int kilobytes : new int[] {0, 512}) {
        for (int round = 0; round < Soak.times(6); round++) {
          AtomicInteger deepest = new AtomicInteger();
          int offset = round * 3;
          Crowd.of(
                  Thread.ofPlatform().stackSize(kilobytes * 1024L),
                  1,
                  () -> {
                    adder.add(1, 1);
                    try {
                      descend(adder, offset, deepest);
                    } catch (StackOverflowError expected) {
                      assertThat(deepest).hasPositiveValue();
                    }
                    assertThat(adder.add(1, 2)).isEqualTo(3);
                  })
              .join();
          Crowd.of(1, () -> assertThat(adder.add(1, 2)).isEqualTo(3)).join();
        }
      }
    }
  }

  /** The offset makes the stack end in another place each round. */
  private static long descend(Adder adder, int offset, AtomicInteger deepest) {
    deepest.incrementAndGet();
    if (offset > 0) {
      return descend(adder, offset - 1, deepest) + 1;
    }
    try {
      adder.add(1, 1);
    } catch (PythonException noRoom) {
      // Python keeps its distance from the end of the stack; Java goes on until its own.
      assertThat(noRoom.typeName()).isEqualTo("RecursionError");
    }
    return descend(adder, 0, deepest) + 1;
  }

  private static void acrossTheBorder(String kind) throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      for (int kilobytes : STACKS_IN_KB) {
        for (int round = 0; round < Soak.times(5); round++) {
          Crowd.of(
                  Thread.ofPlatform().stackSize(kilobytes * 1024L),
                  1,
                  () -> {
                    int depth = Recursion.endless(interpreter, kind);
                    Measured.print("%d KB: %d deep", kilobytes, depth);
                  })
              .join();
          assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
        }
      }
      Crowd.ofVirtual(
              1, () -> Measured.print("virtual: %d deep", Recursion.endless(interpreter, kind)))
          .join();
      assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
    }
  }

  /** On platform threads with stacks of several sizes, and on an own thread for a virtual one. */
  private static void onEveryStack(String source, String... types) throws InterruptedException {
    String[] expected = types.length == 0 ? new String[] {"RecursionError"} : types;
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      onPlatformStacks(interpreter, source, expected);
      Crowd.ofVirtual(1, () -> assertRaises(interpreter, source, expected)).join();
    }
  }

  private static void onPlatformStacks(Interpreter interpreter, String source, String... expected)
      throws InterruptedException {
    for (int kilobytes : STACKS_IN_KB) {
      Crowd.of(
              Thread.ofPlatform().stackSize(kilobytes * 1024L),
              1,
              () -> assertRaises(interpreter, source, expected))
          .join();
    }
  }

  private static void assertRaises(Interpreter interpreter, String source, String... expected) {
    PythonException raised =
        catchThrowableOfType(PythonException.class, () -> interpreter.exec(source));
    assertThat(raised).as(source).isNotNull();
    assertThat(raised.typeName()).isIn((Object[]) expected);
    assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
  }
}
