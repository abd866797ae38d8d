package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.CallInterruptedException;
import clutch.runtime.CallTimedOutException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.PyIterator;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.PythonAttribute;
import clutch.runtime.glue.PythonTypes;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Iterators that outlive what they come from, that many threads use, and that nobody closes. */
final class IteratorsTest {

  private static final String GENERATORS =
      """
      import itertools
      ended = []
      def numbers(stop):
          try:
              yield from range(stop)
          finally:
              ended.append(stop)
      """;

  @InChildJvm
  void anInterpreterThatIsClosedEndsThemAndSaysSo() {
    try (Python python = StartedPython.start()) {
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      PyIterator<?> begun = iterator(sub, "numbers(5)");
      PyIterator<?> untouched = iterator(sub, "numbers(6)");
      Stream<?> stream = Objects.requireNonNull(handle(sub, "numbers(7)").as(Stream.class));
      assertThat(begun.next()).isEqualTo(0L);
      sub.close();
      for (Iterator<?> gone : Set.of(begun, untouched)) {
        assertThatExceptionOfType(InterpreterClosedException.class).isThrownBy(gone::hasNext);
        assertThatExceptionOfType(InterpreterClosedException.class).isThrownBy(gone::next);
      }
      assertThatExceptionOfType(InterpreterClosedException.class).isThrownBy(stream::toList);
      begun.close();
      begun.close();
      untouched.close();
      stream.close();
      assertThat(begun.hasNext()).isFalse();
    }
  }

  @InChildJvm
  void manyThreadsTakeTurns() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        for (String source : new String[] {"numbers(4000)", "list(range(4000))", "iter(range(4000))"}) {
          PyIterator<?> shared = iterator(interpreter, source);
          Set<Object> seen = ConcurrentHashMap.newKeySet();
          Crowd platform = Crowd.of(4, () -> takeAll(shared, seen));
          Crowd virtual = Crowd.ofVirtual(4, () -> takeAll(shared, seen));
          platform.join();
          virtual.join();
          assertThat(seen).hasSize(4000);
        }
      }
    }
  }

  /** Closing waits for the thread that is inside, and the others find the end. */
  @InChildJvm
  void closedWhileOthersTake() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        for (int round = 0; round < Soak.times(20); round++) {
          PyIterator<?> endless = iterator(interpreter, "numbers(10**9)");
          Set<Object> seen = ConcurrentHashMap.newKeySet();
          Crowd takers = Crowd.of(3, () -> takeAll(endless, seen));
          while (seen.size() < 50) {
            Thread.onSpinWait();
          }
          endless.close();
          takers.join();
        }
        assertThat(StartedPython.number(interpreter, "len(ended)")).isEqualTo(Soak.times(20));
      }
    }
  }

  private static final String CALLING =
      """
      import itertools
      ended = []
      class Calling:
          def __init__(self, function):
              self.function = function
          def __iter__(self):
              return self
          def __next__(self):
              self.function()
              return 1
          def __del__(self):
              ended.append(1)
      """;

  /** What C code goes on with after the call is not to be gone then. */
  @InChildJvm
  void closedByCodeOfItsOwn() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        interpreter.exec(CALLING);
        for (String source : new String[] {"Calling", "lambda function: map(lambda _: function() or 1, Calling(int))"}) {
          AtomicReference<PyIterator<?>> itself = new AtomicReference<>();
          PyIterator<?> iterator = calling(interpreter, source, () -> itself.get().close());
          itself.set(iterator);
          assertThat(iterator.next()).isEqualTo(1L);
          assertThat(iterator.hasNext()).isFalse();
        }
        assertThat(StartedPython.number(interpreter, "len(ended)")).isEqualTo(2);
      }
    }
  }

  /** Who does not get its turn leaves the rest to the one who has it. */
  @InChildJvm
  void closedInVainWhileAnotherThreadTakes() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        interpreter.exec(CALLING);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        PyIterator<?> iterator =
            calling(
                interpreter,
                "Calling",
                () -> {
                  inside.countDown();
                  awaitUninterrupted(closed);
                });
        Crowd taker = Crowd.of(1, () -> assertThat(iterator.next()).isEqualTo(1L));
        inside.await();
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CallInterruptedException.class).isThrownBy(iterator::close);
        assertThat(Thread.interrupted()).isTrue();
        closed.countDown();
        taker.join();
        assertThat(iterator.hasNext()).isFalse();
        assertThat(StartedPython.number(interpreter, "len(ended)")).isEqualTo(1);
      }
    }
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static PyIterator<?> calling(Interpreter interpreter, String source, Runnable function) {
    try (PyObject make = interpreter.eval(source);
        PyObject made = make.call(function)) {
      return Objects.requireNonNull(made.as(PyIterator.class));
    }
  }

  private static void takeAll(Iterator<?> shared, Set<Object> seen) {
    try {
      while (true) {
        assertThat(seen.add(shared.next())).isTrue();
      }
    } catch (NoSuchElementException end) {
      assertThat(shared.hasNext()).isFalse();
    }
  }

  @InChildJvm
  void thoseThatAreDroppedEndOnceTheyAreGarbage() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        drop(interpreter, 50);
        while (StartedPython.number(interpreter, "len(ended)") < 50) {
          System.gc();
        }
      }
    }
  }

  private static void drop(Interpreter interpreter, int count) {
    for (int i = 0; i < count; i++) {
      assertThat(iterator(interpreter, "numbers(3)").next()).isEqualTo(0L);
    }
  }

  /** Converting an element runs Python code, and so may be stopped while elements before it lie ready. */
  @InChildJvm
  void aStopWhileElementsAreReadAhead() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        interpreter.exec(
            """
            class Endless:
                def __iter__(self):
                    while True: pass
            lists = [[0], [1], [2], [3], [4], Endless(), [6]]
            """);
        PyIterator<List<Long>> numbers = lists(interpreter);
        for (long i = 0; i < 3; i++) {
          assertThat(numbers.next()).containsExactly(i); // the next ones are asked for four at once
        }
        assertThatExceptionOfType(CallTimedOutException.class)
            .isThrownBy(() -> interpreter.call(numbers::next, Duration.ofMillis(100)));
        assertThat(numbers.next()).containsExactly(3L);
        assertThat(numbers.next()).containsExactly(4L);
        assertThat(numbers.next()).containsExactly(6L);
        assertThat(numbers.hasNext()).isFalse();
      }
    }
  }

  /** An attribute of {@code __main__}, as the annotation processor writes it. */
  private static PyIterator<List<Long>> lists(Interpreter interpreter) {
    Binding binding = Binding.of(interpreter, IteratorsTest.class, "__main__");
    PythonAttribute lists = binding.inMain().attribute("lists", "lists()");
    binding.complete();
    return interpreter.call(
        () -> {
          try (Call call = Objects.requireNonNull(lists.begin())) {
            call.read();
            return call.to(PythonTypes.pyIterator(PythonTypes.list(PythonTypes.LONG)));
          }
        });
  }

  /** A million elements in less memory than they take: none of them is kept on either side. */
  @InChildJvm(options = {"-Xmx32m", "-XX:+UseSerialGC"})
  void aMillionElementsBothWaysInFlatMemory() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      interpreter.exec(GENERATORS + "def total(values): return sum(len(value) for value in values)");
      int elements = Soak.times(1_000_000);
      assertThat(both(interpreter, 1_000)).isEqualTo(2_000L * 100);
      long before = ResidentMemory.megabytes();
      assertThat(both(interpreter, elements)).isEqualTo(2L * elements * 100);
      long after = ResidentMemory.megabytes();
      Measured.print("%d elements each way: %d MB before, %d MB after", elements, before, after);
      assertThat(after - before).isLessThan(20);
    }
  }

  private static long both(Interpreter interpreter, int elements) {
    long fromPython =
        interpreter.call(
            () -> {
              String source = "map('{:0100}'.format, itertools.islice(itertools.count(), %d))".formatted(elements);
              try (PyIterator<?> texts = iterator(interpreter, source)) {
                long length = 0;
                while (texts.hasNext()) {
                  length += String.valueOf(texts.next()).length();
                }
                return length;
              }
            });
    Stream<String> texts = LongStream.range(0, elements).mapToObj("%0100d"::formatted);
    try (PyObject total = interpreter.eval("total");
        PyObject toPython = total.call(texts)) {
      return fromPython + Objects.requireNonNull(toPython.as(long.class));
    }
  }

  /** CPython keeps megabytes of an interpreter as long as Java owns one object in it. */
  @InChildJvm(
      deadline = 360,
      options = {"-Xmx48m", "-XX:+UseSerialGC"},
      environment = "MALLOC_ARENA_MAX=1")
  void openOnesKeepNothingOfAnInterpreterThatIsClosed() {
    try (Python python = StartedPython.start()) {
      int cycles = Soak.times(python.freeThreaded() ? 6 : 20);
      cycle(python, 4, false);
      long excess = excessOfOpenOnes(python, cycles);
      // What they keep is there each time, what the C library happens to give back to the system is not.
      for (int again = 0; again < 2 && excess > 10; again++) {
        excess = excessOfOpenOnes(python, cycles);
      }
      assertThat(excess).as("MB more than half as much again").isLessThanOrEqualTo(10);
    }
  }

  private static long excessOfOpenOnes(Python python, int cycles) {
    long start = ResidentMemory.megabytes();
    cycle(python, cycles, false);
    long between = ResidentMemory.megabytes();
    cycle(python, cycles, true);
    long after = ResidentMemory.megabytes();
    Measured.print(
        "%d cycles: %d MB more with all closed, %d MB more with all open", cycles, between - start, after - between);
    return after - between - Math.max(0, between - start) * 3 / 2;
  }

  private static void cycle(Python python, int times, boolean leaveOpen) {
    for (int i = 0; i < times; i++) {
      try (Interpreter interpreter = python.open(InterpreterOptions.of("cycle"))) {
        PyIterator<?> generator = iterator(interpreter, "numbers(3)");
        PyIterator<?> list = iterator(interpreter, "[1, 2, 3]");
        assertThat(generator.next()).isEqualTo(0L);
        assertThat(list.next()).isEqualTo(1L);
        interpreter.exec("kept = []");
        try (PyObject keep = interpreter.eval("lambda values: kept.append((values, next(values)))")) {
          keep.call(IntStream.iterate(1, number -> number + 1)).close();
        }
        if (!leaveOpen) {
          generator.close();
          list.close();
          interpreter.exec("kept.pop()[0].close()");
        }
      }
    }
  }

  private static PyIterator<?> iterator(Interpreter interpreter, String expression) {
    return Objects.requireNonNull(handle(interpreter, expression).as(PyIterator.class));
  }

  private static PyObject handle(Interpreter interpreter, String expression) {
    interpreter.exec("if 'numbers' not in globals():\n" + GENERATORS.indent(2));
    return interpreter.eval(expression);
  }
}
