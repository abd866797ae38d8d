package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterBusyException;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Closing while coroutines run, and what is left of the event loop afterwards. */
final class ClosingWithFuturesTest {

  private static final Duration SOON = Duration.ofMillis(200);

  private static final String FUNCTIONS =
      """
      import asyncio, threading
      ended = []

      async def inner(value):
          entered()
          await asyncio.Event().wait()

      async def outer(value):
          try:
              await inner(value)
          finally:
              ended.append(value)

      async def soon(value):
          entered()
          await asyncio.sleep(0.1)
          return value

      async def leaving_tasks(value):
          async def background():
              try:
                  await asyncio.Event().wait()
              finally:
                  note(value)
          globals()['task'] = asyncio.create_task(background())
          await asyncio.sleep(0)
          return value

      async def leaving_stubborn_ones(value):
          async def stubborn():
              while not let_go:
                  try:
                      await asyncio.sleep(0.01)
                  except asyncio.CancelledError:
                      pass
          globals()['task'] = asyncio.create_task(stubborn())
          await asyncio.sleep(0)
          return value

      async def same(value):
          await asyncio.to_thread(lambda: None)
          return value

      async def closing(value):
          return close()
      """;

  private static Gate prepared(Interpreter interpreter) {
    Gate entered = new Gate();
    InPython.define(interpreter, "entered", (Runnable) entered::open);
    interpreter.exec(FUNCTIONS);
    return entered;
  }

  private static Interpreter open(Python python) {
    return python.open(InterpreterOptions.of("sub"));
  }

  @InChildJvm
  void runningCoroutinesAreWaitedForUpToTheDeadlineAndNamed() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = open(python);
      Gate entered = prepared(interpreter);
      Later soon = new Later(interpreter, "soon");
      CompletableFuture<?> future = new Later(interpreter, "outer").with("outer");
      entered.pass();
      assertThatExceptionOfType(InterpreterBusyException.class)
          .isThrownBy(() -> interpreter.close(SOON))
          .satisfies(
              busy ->
                  assertThat(busy.holders())
                      .singleElement()
                      .satisfies(
                          holder -> {
                            assertThat(holder.thread()).isEqualTo("clutch-sub-loop-1");
                            assertThat(holder.holds()).isEqualTo("a future of __main__:outer");
                            assertThat(holder.stack())
                                .extracting(StackTraceElement::getMethodName)
                                .containsSubsequence("inner", "outer");
                          }));
      assertThatExceptionOfType(InterpreterClosedException.class).isThrownBy(() -> soon.with(1L));
      assertThat(future).isNotDone();
      future.cancel(true);
      interpreter.close();
      assertThat(interpreter.state()).isEqualTo(Interpreter.State.CLOSED);
    }
  }

  @InChildJvm
  void closeWaitsForThemAndTheirResultsCome() {
    for (int life = 0; life < 2; life++) {
      Python python = StartedPython.start();
      List<CompletableFuture<?>> futures = new ArrayList<>();
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        Gate entered = prepared(interpreter);
        futures.add(new Later(interpreter, "soon").with("late"));
        entered.pass();
      }
      python.close();
      assertThat(futures).allSatisfy(future -> assertThat(future.join()).isEqualTo("late"));
    }
  }

  /** As asyncio.run does: what nobody waits for is cancelled. */
  @InChildJvm
  void whatRunsBesideThemIsCancelled() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = open(python);
      Gate cancelled = new Gate();
      prepared(interpreter);
      InPython.define(interpreter, "note", (java.util.function.Consumer<Object>) _ -> cancelled.open());
      assertThat(new Later(interpreter, "leaving_tasks").with(1L).join()).isEqualTo(1L);
      interpreter.close();
      cancelled.pass();
    }
  }

  @InChildJvm
  void whatDoesNotLetItselfBeCancelledIsNamed() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = open(python);
      prepared(interpreter);
      python.mainInterpreter().exec("let_go = False");
      interpreter.exec("let_go = False\nimport threading");
      Pipe letGo = Pipe.openedIn(python.mainInterpreter());
      // A thread of Python's own, as no call gets in any more.
      interpreter.exec(
          "def release():\n  global let_go\n  %s\n  let_go = True\nthreading.Thread(target=release).start()"
              .formatted(letGo.waiting().replace("\n", "\n  ")));
      assertThat(new Later(interpreter, "leaving_stubborn_ones").with(1L).join()).isEqualTo(1L);
      assertThatExceptionOfType(InterpreterBusyException.class)
          .isThrownBy(() -> interpreter.close(SOON))
          .withMessageContaining("clutch-sub-loop-1")
          .withMessageContaining("the event loop");
      letGo.write(1);
      interpreter.close();
    }
  }

  @InChildJvm
  void aCloseFromACoroutineIsRefused() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = open(python);
      prepared(interpreter);
      InPython.define(
          interpreter,
          "close",
          (java.util.concurrent.Callable<Object>)
              () -> {
                assertThatExceptionOfType(ClutchException.class).isThrownBy(interpreter::close).withMessageContaining("inside");
                return "refused";
              });
      assertThat(new Later(interpreter, "closing").with(0L).join()).isEqualTo("refused");
    }
  }

  @InChildJvm
  void theJvmExitsWhileCoroutinesRun() {
    Python python = StartedPython.start();
    for (Interpreter interpreter : CallbacksTest.both(python)) {
      Gate entered = prepared(interpreter);
      var _ = new Later(interpreter, "outer").with("outer");
      entered.pass();
    }
  }

  /** Whoever comes while it is being closed gets a result, or is told that it is closing. */
  @InChildJvm(deadline = 360)
  void closedWhileManyCall() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (int i = 0; i < Soak.times(5); i++) {
        Interpreter interpreter = open(python);
        prepared(interpreter);
        Later same = new Later(interpreter, "same");
        assertThat(same.with(0L).join()).isEqualTo(0L);
        Crowd platform = Crowd.of(2, () -> callUntilClosed(same));
        Crowd virtual = Crowd.ofVirtual(10, () -> callUntilClosed(same));
        interpreter.close();
        platform.join();
        virtual.join();
      }
    }
  }

  private static void callUntilClosed(Later same) {
    for (long i = 0; ; i++) {
      CompletableFuture<?> future;
      try {
        future = same.with(i);
      } catch (InterpreterClosedException closed) {
        return;
      }
      assertThat(future.join()).isEqualTo(i);
    }
  }

  /** A loop leaves nothing behind that CPython's own would not. */
  @InChildJvm(
      deadline = 480,
      options = {InterpreterCycles.SMALL_HEAP, InterpreterCycles.LEAN_COLLECTOR},
      environment = InterpreterCycles.ONE_ARENA)
  void openingAndClosingLeaksNoMoreThanCPythonDoes() {
    try (Python python = StartedPython.start()) {
      int cycles = Soak.times(python.freeThreaded() ? 8 : 30);
      // Without a GIL, CPython keeps some MB for each of the threads that there were in an interpreter.
      long kept = python.freeThreaded() ? 4L * cycles : 0;
      // One interpreter that is not let go is 1.6 MB at least.
      new InterpreterCycles(
              python,
              """
              import asyncio
              async def same(): await asyncio.to_thread(lambda: None)
              asyncio.run(same())
              """,
              interpreter -> {
                prepared(interpreter);
                assertThat(new Later(interpreter, "same").with(1L).join()).isEqualTo(1L);
              })
          .assertNoMoreIsKeptThanByC(cycles, 25 + kept);
    }
  }
}
