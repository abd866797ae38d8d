package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Java's own recursion that converts values on its way: at whichever step the stack ends, the thread is restored, and
 * nothing of what was under way is left in Python.
 */
final class AtTheStacksEndTest {

  private static final int ROUNDS = 6;

  /** Not each of Java's frames makes a call, which would take long. */
  private static final int STRIDE = 8;

  /** Of an upcall that overflows, one short text may be left; what it works on is more than that. */
  private static final int MOST_LEFT = 2 * ROUNDS;
  private static final String TEXT = "long enough that nobody keeps it";

  /** What is done at each depth. */
  private interface Step {
    void in(PyObject function) throws PythonException;
  }

  @InChildJvm
  void texts() throws InterruptedException {
    assertNothingIsLeft("lambda value: value + '!'", function -> echo(function, TEXT));
  }

  @InChildJvm
  void listsAndMaps() throws InterruptedException {
    List<Object> value = List.of(TEXT, 1.5, 1L << 40, Map.of("key", List.of(2.5, TEXT)));
    assertNothingIsLeft("lambda value: [value, value]", function -> echo(function, value));
  }

  @InChildJvm
  void arrays() throws InterruptedException {
    double[] value = {1.5, 2.5};
    assertNothingIsLeft("lambda value: value", function -> echo(function, value));
  }

  @InChildJvm
  void exceptions() throws InterruptedException {
    assertNothingIsLeft(
        "lambda value: [value][1]",
        function -> {
          try (PyObject _ = function.call(TEXT)) {
            throw new AssertionError("nothing was raised");
          } catch (PythonException raised) {
            assertThat(raised.typeName()).isIn("IndexError", "RecursionError");
          }
        });
  }

  @InChildJvm
  void callbacks() throws InterruptedException {
    assertNothingIsLeft(
        "lambda value: value()",
        function -> echo(function, (Supplier<String>) () -> TEXT));
  }

  @InChildJvm
  void guards() throws InterruptedException {
    assertNothingIsLeft("len", function -> function.interpreter().guard().close());
  }

  private static void echo(PyObject function, Object value) {
    try (PyObject _ = function.call(value)) {
      // Nothing is done with it: it came back.
    } catch (PythonException noRoom) {
      assertThat(noRoom.typeName()).isEqualTo("RecursionError");
    }
  }

  private static void assertNothingIsLeft(String function, Step step) throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        try (PyObject called = interpreter.eval(function)) {
          descendInRounds(interpreter, called, step);
          long before = blocks(interpreter);
          descendInRounds(interpreter, called, step);
          long left = awaitLeft(interpreter, () -> step.in(called), before);
          Measured.print("%s: %d blocks left by %d rounds", interpreter.name(), left, ROUNDS);
          assertThat(left).isLessThan(MOST_LEFT);
        }
      }
    }
  }

  /** Each round begins elsewhere, so that the stack ends in another step. */
  private static void descendInRounds(Interpreter interpreter, PyObject function, Step step)
      throws InterruptedException {
    Adder adder = new Adder(interpreter);
    for (int round = 0; round < ROUNDS; round++) {
      AtomicInteger overflows = new AtomicInteger();
      int beginning = round;
      Crowd.of(
              Thread.ofPlatform().stackSize(512 * 1024L),
              1,
              () -> {
                step.in(function);
                descend(function, step, beginning, overflows);
                // What CPython put off for want of room (its "trashcan"), the next call of the thread clears away.
                step.in(function);
                assertThat(overflows).hasPositiveValue();
                assertThat(adder.add(1, 2)).isEqualTo(3);
              })
          .join();
      Crowd.of(1, () -> assertThat(adder.add(1, 2)).isEqualTo(3)).join();
    }
  }

  /** Ends where the stack does. */
  @SuppressWarnings("InfiniteRecursion")
  private static void descend(PyObject function, Step step, int depth, AtomicInteger overflows) {
    try {
      if (depth % STRIDE == 0) {
        step.in(function);
      }
      descend(function, step, depth + 1, overflows);
    } catch (StackOverflowError expected) {
      overflows.incrementAndGet();
    }
  }

  /**
   * Handles that were lost with the stack are released once Java's garbage collector has found them, and what Java
   * keeps for Python when the next such thing is made.
   */
  private static long awaitLeft(Interpreter interpreter, Runnable again, long before) {
    long left = blocks(interpreter) - before;
    for (int i = 0; i < 50 && left >= MOST_LEFT; i++) {
      System.gc();
      again.run();
      left = blocks(interpreter) - before;
    }
    return left;
  }

  private static long blocks(Interpreter interpreter) {
    interpreter.exec("import gc, sys; gc.collect()");
    return StartedPython.number(interpreter, "sys.getallocatedblocks()");
  }
}
