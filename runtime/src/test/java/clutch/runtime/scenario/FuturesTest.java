package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.runtime.ConversionException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Coroutines and functions whose results complete Java futures. */
final class FuturesTest {

  static final String FUNCTIONS =
      """
      import asyncio, threading
      seen = []

      async def same(value):
          await asyncio.sleep(0)
          return value

      async def at_once(value):
          return value

      def plainly(value):
          return value

      def coroutine_of(value):
          return same(value)

      async def failing(value):
          await asyncio.sleep(0)
          raise LookupError(value)

      def plainly_failing(value):
          raise LookupError(value)

      async def for_ever(value):
          entered()
          try:
              await asyncio.Event().wait()
          finally:
              await asyncio.sleep(0)
              seen.append(value)

      def spinning(value):
          try:
              entered()
              while True: pass
          finally:
              seen.append(value)

      async def cancelled(value):
          asyncio.current_task().cancel()
          await asyncio.sleep(10)

      async def exiting(value):
          raise SystemExit(value)

      async def thread(value):
          return threading.current_thread().name

      async def gathered(count):
          return sum(await asyncio.gather(*(same(i) for i in range(count))))

      async def in_thread(value):
          return await asyncio.to_thread(lambda: value)

      def pooled(value):
          from concurrent.futures import ThreadPoolExecutor
          with ThreadPoolExecutor(1) as pool:
              return pool.submit(lambda: value)

      is_open = False
      async def when_open(value):
          while not is_open:
              await asyncio.sleep(0.001)
          return value

      async def calling(value):
          return java(value)
      """;

  private static Gate prepared(Interpreter interpreter) {
    Gate entered = new Gate();
    InPython.define(interpreter, "entered", (Runnable) entered::open);
    interpreter.exec(FUNCTIONS);
    return entered;
  }

  private static @Nullable Throwable failure(CompletableFuture<?> future) {
    try {
      return new AssertionError("returned " + future.get());
    } catch (ExecutionException e) {
      return e.getCause();
    } catch (InterruptedException e) {
      return e;
    }
  }

  @InChildJvm
  void whatAFunctionReturnsOrRaises() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        prepared(interpreter);
        assertResults(interpreter);
        Crowd.of(1, () -> assertResults(interpreter)).join();
        Crowd.ofVirtual(1, () -> assertResults(interpreter)).join();
        interpreter.run(() -> Python.detached(() -> assertResults(interpreter)));
        assertThat(CApi.threadState()).isZero();
      }
    }
  }

  private static void assertResults(Interpreter interpreter) {
    for (String name : List.of("same", "at_once", "plainly", "coroutine_of", "in_thread", "pooled")) {
      assertThat(new Later(interpreter, name).with("value").join()).as(name).isEqualTo("value");
    }
    for (String name : List.of("failing", "plainly_failing")) {
      assertThat(failure(new Later(interpreter, name).with("what")))
          .as(name)
          .isInstanceOfSatisfying(
              PythonException.class,
              error -> {
                assertThat(error.typeName()).isEqualTo("LookupError");
                assertThat(error.getStackTrace()[0].getMethodName()).isEqualTo(name);
              });
    }
    for (String name : List.of("same", "plainly")) {
      assertThat(failure(new Later(interpreter, name).asNumbers(List.of(1L, 2L, "x"))))
          .as(name)
          .isInstanceOf(ConversionException.class)
          .hasMessageStartingWith("result[2]: expected int, got str 'x'");
    }
    assertThat(failure(new Later(interpreter, "exiting").with(3L))).isInstanceOf(PythonException.class);
    assertThat(new Later(interpreter, "gathered").with(1000L).join()).isEqualTo(499_500L);
    assertThat(new Later(interpreter, "thread").with(0L).join())
        .isEqualTo("clutch-%s-loop-1".formatted(interpreter.name()));
  }

  @InChildJvm
  void javaInsideACoroutine() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        prepared(interpreter);
        Adder adder = new Adder(interpreter);
        IllegalStateException thrown = new IllegalStateException("of Java");
        InPython.define(
            interpreter,
            "java",
            (java.util.function.Function<Long, Object>)
                value -> {
                  if (value == 0) {
                    throw thrown;
                  }
                  assertThat(CApi.threadState()).isZero();
                  return adder.add(value, 1);
                });
        Later calling = new Later(interpreter, "calling");
        assertThat(calling.with(41L).join()).isEqualTo(42L);
        assertThat(failure(calling.with(0L))).isSameAs(thrown);
        assertThatIllegalStateException().isThrownBy(() -> throwCause(calling.with(0L)));
      }
    }
  }

  private static void throwCause(CompletableFuture<?> future) {
    try {
      future.join();
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }

  @InChildJvm
  void cancelledFromJava() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        for (String name : List.of("for_ever", "spinning")) {
          Gate entered = prepared(interpreter);
          CompletableFuture<?> future = new Later(interpreter, name).with(name);
          entered.pass();
          assertThat(future).isNotDone();
          assertThat(future.cancel(true)).isTrue();
          assertThat(future).isCancelled();
          awaitSeen(interpreter, "['%s']".formatted(name));
          assertThat(new Later(interpreter, "same").with(1L).join()).isEqualTo(1L);
        }
      }
    }
  }

  /** What Python code has noted when it was stopped. */
  private static void awaitSeen(Interpreter interpreter, String seen) {
    while (!interpreter.eval("seen").toString().equals(seen)) {
      Thread.onSpinWait();
    }
  }

  @InChildJvm
  void completedOtherwiseFromJava() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      Gate entered = prepared(interpreter);
      CompletableFuture<?> late = new Later(interpreter, "for_ever").with("late").orTimeout(50, TimeUnit.MILLISECONDS);
      entered.pass();
      assertThat(failure(late)).isInstanceOf(TimeoutException.class);
      awaitSeen(interpreter, "['late']");

      CompletableFuture<@Nullable Object> early = new Later(interpreter, "for_ever").with("early");
      assertThat(early.complete("Java's")).isTrue();
      assertThat(early.join()).isEqualTo("Java's");
      assertThat(new Later(interpreter, "same").with(1L).join()).isEqualTo(1L);
    }
  }

  @InChildJvm
  void cancelledInPython() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        prepared(interpreter);
        CompletableFuture<?> future = new Later(interpreter, "cancelled").with(0L);
        assertThat(catchThrowable(future::join)).isInstanceOf(CancellationException.class);
        assertThat(future).isCancelled();
      }
    }
  }

  /** The only own thread is busy, and all the same the method returns and the coroutine runs. */
  @InChildJvm
  void methodsReturnAtOnceWhileAllThreadsAreBusy() {
    try (Python python = StartedPython.start();
        Interpreter interpreter = python.open(InterpreterOptions.of("busy"))) {
      prepared(interpreter);
      // No upcall: while that is in Java, others are let in.
      Pipe begun = Pipe.openedIn(python.mainInterpreter());
      interpreter.exec("def busy(value):\n  import os\n  " + begun.writing() + "\n  while True: pass");
      Later plainly = new Later(interpreter, "plainly");
      Later same = new Later(interpreter, "same");
      CompletableFuture<?> busy = new Later(interpreter, "busy").with(0L);
      begun.read();
      CompletableFuture<?> inLine = plainly.with(2L);
      CompletableFuture<?> never = plainly.with(3L);
      assertThat(same.with(1L).join()).isEqualTo(1L);
      assertThat(inLine).isNotDone();
      assertThat(never.cancel(false)).isTrue();
      busy.cancel(true);
      assertThat(inLine.join()).isEqualTo(2L);
    }
  }

  /** What was passed counts, and not what has become of it when the function runs. */
  @InChildJvm
  void argumentsAreConvertedBeforeTheMethodReturns() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        prepared(interpreter);
        for (String name : List.of("same", "plainly")) {
          List<Long> argument = new ArrayList<>(List.of(1L));
          CompletableFuture<List<Long>> future = new Later(interpreter, name).asNumbers(argument);
          argument.add(2L);
          assertThat(future.join()).containsExactly(1L);
        }
        assertThatExceptionOfType(ConversionException.class)
            .isThrownBy(() -> new Later(interpreter, "same").with(new Object()))
            .withMessageStartingWith("argument: ");
      }
    }
  }

  /** A stage that never ends keeps one virtual thread, and nothing else. */
  @InChildJvm
  void aBlockedStageKeepsNobody() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        prepared(interpreter);
        Gate never = new Gate();
        Later later = new Later(interpreter, "when_open");
        for (int i = 0; i < 20; i++) {
          var _ = later.with(1L).thenAccept(_ -> never.pass());
        }
        CompletableFuture<?> free =
            later.with(2L).thenApply(value -> later.with(String.valueOf(value)).join());
        interpreter.exec("is_open = True");
        assertThat(free.join()).isEqualTo("2");
        never.open();
      }
    }
  }

  @InChildJvm(deadline = 360)
  void tenThousandAtOnce() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        prepared(interpreter);
        Later same = new Later(interpreter, "same");
        int count = Soak.times(10_000);
        long start = System.nanoTime();
        List<CompletableFuture<@Nullable Object>> futures = new ArrayList<>();
        for (long i = 0; i < count; i++) {
          futures.add(same.with(i));
        }
        for (int i = 0; i < count; i++) {
          assertThat(futures.get(i).join()).isEqualTo((long) i);
        }
        Crowd.ofVirtual(100, () -> {
          for (long i = 0; i < count / 100; i++) {
            assertThat(same.with(i).get(60, TimeUnit.SECONDS)).isEqualTo(i);
          }
        }).join();
        Measured.print(
            "%s: %d futures in %d ms", interpreter.name(), 2 * count, Duration.ofNanos(System.nanoTime() - start).toMillis());
      }
    }
  }
}
