package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Java that Python calls, and Python that Java calls through JDK interfaces: on which thread, and where. */
final class CallbacksTest {

  /** Fired by a thread that has never seen Python. */
  @InChildJvm
  void aCallbackLandsInItsOwnInterpreterWhoeverFiresIt() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter a = python.open(InterpreterOptions.of("a"));
      Interpreter b = python.open(InterpreterOptions.of("b"));
      for (Interpreter interpreter : List.of(python.mainInterpreter(), a, b)) {
        interpreter.exec(
            "fired = []\ndef fire():\n  fired.append('%s')\n  return len(fired)"
                .formatted(interpreter.name()));
      }
      Runnable fire = InPython.callable(a, "fire", Runnable.class);
      Crowd.of(8, fire::run).join();
      Crowd.ofVirtual(8, fire::run).join();
      b.run(fire);
      assertThat(a.eval("set(fired), len(fired)").toString()).isEqualTo("({'a'}, 17)");
      assertThat(b.eval("fired").toString()).isEqualTo("[]");
      assertThat(python.mainInterpreter().eval("fired").toString()).isEqualTo("[]");

      a.close();
      // A new one of the same name is another one.
      Interpreter next = python.open(InterpreterOptions.of("a"));
      Crowd.of(
              2,
              () ->
                  assertThatExceptionOfType(InterpreterClosedException.class)
                      .isThrownBy(fire::run)
                      .satisfies(refused -> assertThat(refused.interpreter()).isEqualTo("a")))
          .join();
      assertThat(next.eval("'fired' in globals()").toString()).isEqualTo("False");
    }
  }

  @InChildJvm
  void valuesGoBothWays() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : both(python)) {
        InPython.define(interpreter, "join", (BiFunction<Object, Object, Object>) (x, y) -> x + "-" + y);
        InPython.define(interpreter, "length", (Function<List<?>, Object>) List::size);
        interpreter.exec("assert join('a', 1) == 'a-1'\nassert length([1, 2, 3]) == 3");
        try (PyObject sort = interpreter.eval("lambda key: sorted(['bb', 'a', 'ccc'], key=key, reverse=True)")) {
          assertThat(sort.call((Function<String, Object>) String::length).toString())
              .isEqualTo("['ccc', 'bb', 'a']");
        }
      }
    }
  }

  /** The interpreter's only own thread is in an upcall, which waits for a call of another thread. */
  @InChildJvm
  void anUpcallMayWaitForAnotherCallIntoItsInterpreter() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : both(python)) {
        InPython.define(
            interpreter,
            "ask",
            (Callable<Long>)
                () -> {
                  AtomicReference<Long> answer = new AtomicReference<>(0L);
                  Crowd.of(1, () -> answer.set(StartedPython.number(interpreter, "6 * 7"))).join();
                  return answer.get();
                });
        interpreter.exec("assert ask() == 42");
        interpreter.exec("assert [ask() for _ in range(50)] == [42] * 50");
      }
    }
  }

  /** As before, five deep: each waits for the next. */
  @InChildJvm
  void soMayAnUpcallInsideIt() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : both(python)) {
        InPython.define(
            interpreter,
            "deeper",
            (Function<Long, Object>)
                depth -> {
                  AtomicReference<Long> answer = new AtomicReference<>(0L);
                  Crowd call =
                      Crowd.of(
                          1, () -> answer.set(StartedPython.number(interpreter, "go(%d)".formatted(depth))));
                  joinUnharmed(call);
                  return answer.get();
                });
        interpreter.exec("def go(depth):\n  return 0 if depth == 0 else 1 + deeper(depth - 1)");
        assertThat(StartedPython.number(interpreter, "go(5)")).isEqualTo(5);
      }
    }
  }

  @InChildJvm
  void threadsOfPythonMayCallJavaWhichCallsBack() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : both(python)) {
        InPython.define(
            interpreter,
            "ask",
            (Supplier<Long>)
                () -> {
                  assertThat(CApi.threadState()).isZero();
                  return new Adder(interpreter).add(40, 2);
                });
        interpreter.exec(
            """
            import threading
            answers = []
            def work():
                for _ in range(20):
                    answers.append(ask())
            threads = [threading.Thread(target=work) for _ in range(4)]
            for thread in threads: thread.start()
            for thread in threads: thread.join()
            assert answers == [42] * 80, answers
            """);
      }
    }
  }

  @InChildJvm
  void whileThisThreadIsDetachedOthersMayCall() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : both(python)) {
        Adder adder = new Adder(interpreter);
        interpreter.run(
            () -> {
              long before = CApi.threadState();
              Crowd others = Crowd.of(4, () -> assertThat(adder.add(1, 2)).isEqualTo(3));
              Python.detached(
                  () -> {
                    assertThat(CApi.threadState()).isZero();
                    joinUnharmed(others);
                    assertThat(adder.add(2, 2)).isEqualTo(4);
                    assertThat(CApi.threadState()).isZero();
                  });
              assertThat(CApi.threadState()).isEqualTo(before);
              assertThat(adder.add(2, 3)).isEqualTo(5);
              IllegalStateException thrown = new IllegalStateException("while detached");
              assertThatExceptionOfType(IllegalStateException.class)
                  .isThrownBy(
                      () ->
                          Python.detached(
                              () -> {
                                throw thrown;
                              }))
                  .isSameAs(thrown);
              assertThat(CApi.threadState()).isEqualTo(before);
            });
      }
      Python.detached(() -> assertThat(CApi.threadState()).isZero());
    }
  }

  static void joinUnharmed(Crowd crowd) {
    try {
      crowd.join();
    } catch (InterruptedException e) {
      throw new AssertionError("nobody was expected to interrupt this wait", e);
    }
  }

  static List<Interpreter> both(Python python) {
    return List.of(python.mainInterpreter(), python.open(InterpreterOptions.of("sub")));
  }
}
