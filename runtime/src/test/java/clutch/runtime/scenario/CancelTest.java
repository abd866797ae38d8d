package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.runtime.CallInterruptedException;
import clutch.runtime.CallTimedOutException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** Calls that are stopped, by an exception in their Python code. */
final class CancelTest {

  private static final Duration SOON = Duration.ofMillis(100);

  /** Says when it has begun, loops without end, and keeps what stopped it. */
  private static final String SPIN =
      """
      stopped_by = None
      def spin():
          global stopped_by
          try:
              entered()
              while True: pass
          except BaseException as e:
              stopped_by = type(e).__mro__
              raise
      """;

  private static Gate prepared(Interpreter interpreter) {
    Gate entered = new Gate();
    InPython.define(interpreter, "entered", (Runnable) entered::open);
    interpreter.exec(SPIN);
    return entered;
  }

  private static void assertStoppedBy(Interpreter interpreter, String type) {
    assertThat(interpreter.eval("[c.__name__ for c in stopped_by]").toString())
        .contains("'" + type + "'")
        .contains("'CallInterrupted'")
        .contains("'BaseException'")
        .doesNotContain("'Exception'");
    assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
  }

  @InChildJvm
  void aCallThatSubmitsTheNextOneGoesOnForAsLongAsItLikes() {
    try (Python python = StartedPython.start();
        Interpreter interpreter = python.open(InterpreterOptions.of("work"))) {
      CompletableFuture<Integer> last = new CompletableFuture<>();
      submitNext(interpreter, 1_000, last);
      assertThat(last.join()).isZero();
    }
  }

  private static void submitNext(Interpreter interpreter, int left, CompletableFuture<Integer> last) {
    var _ =
        interpreter.<Integer>submit(
            () -> {
              if (left == 0) {
                last.complete(left);
              } else {
                submitNext(interpreter, left - 1, last);
              }
              return left;
            });
  }

  @InChildJvm
  void aDeadlineWhereverTheCallRuns() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        prepared(interpreter);
        assertTimesOut(interpreter);
        interpreter.run(() -> assertTimesOut(interpreter));
        Crowd.of(1, () -> assertTimesOut(interpreter)).join();
        Crowd.ofVirtual(1, () -> assertTimesOut(interpreter)).join();
        assertThat(CApi.threadState()).isZero();
      }
    }
  }

  private static void assertTimesOut(Interpreter interpreter) {
    assertThatExceptionOfType(CallTimedOutException.class)
        .isThrownBy(() -> interpreter.call(() -> interpreter.eval("spin()"), SOON))
        .withMessageContaining("deadline")
        .satisfies(
            stopped -> {
              assertThat(stopped.stillRunning()).isFalse();
              assertThat(stopped.getCause())
                  .isInstanceOfSatisfying(
                      PythonException.class,
                      cause -> assertThat(cause.typeName()).isEqualTo("clutch.CallTimedOut"));
            });
    assertStoppedBy(interpreter, "CallTimedOut");
  }

  @InChildJvm
  void aCallInTimeKeepsItsResultAndItsException() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        Duration late = Duration.ofMinutes(10);
        assertThat(interpreter.<Long, RuntimeException>call(() -> 42L, late)).isEqualTo(42);
        IllegalStateException thrown = new IllegalStateException("of the call");
        assertThat(
                catchThrowable(
                    () ->
                        interpreter.call(
                            () -> {
                              throw thrown;
                            },
                            late)))
            .isSameAs(thrown);
        // An inner deadline that passes is the inner call's; the outer one goes on.
        prepared(interpreter);
        assertThat(
                interpreter.<Long, RuntimeException>call(
                    () -> {
                      assertTimesOut(interpreter);
                      return 43L;
                    },
                    late))
            .isEqualTo(43);
      }
    }
  }

  @InChildJvm
  void anInterruptOfTheCaller() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      assertInterrupted(sub, Thread.ofPlatform());
      assertInterrupted(sub, Thread.ofVirtual());
      assertInterrupted(python.mainInterpreter(), Thread.ofVirtual());
    }
  }

  private static void assertInterrupted(Interpreter interpreter, Thread.Builder builder)
      throws InterruptedException {
    Gate entered = prepared(interpreter);
    Thread[] caller = new Thread[1];
    Gate started = new Gate();
    Crowd crowd =
        Crowd.of(
            builder,
            1,
            () -> {
              caller[0] = Thread.currentThread();
              started.open();
              assertThatExceptionOfType(CallInterruptedException.class)
                  .isThrownBy(() -> interpreter.exec("spin()"))
                  .satisfies(stopped -> assertThat(stopped.stillRunning()).isFalse())
                  .withCauseInstanceOf(PythonException.class);
              assertThat(Thread.interrupted()).isTrue();
              assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
            });
    started.pass();
    entered.pass();
    caller[0].interrupt();
    crowd.join();
    assertStoppedBy(interpreter, "CallInterrupted");
  }

  @InChildJvm
  void aFutureThatIsCancelled() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        Gate entered = prepared(interpreter);
        CompletableFuture<?> future = interpreter.submit(() -> interpreter.eval("spin()"));
        entered.pass();
        assertThat(future).isNotDone();
        assertThat(future.cancel(true)).isTrue();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(future::join);
        // The interpreter's only own thread is free again.
        assertThat(interpreter.submit(() -> interpreter.eval("6 * 7").toString()).join())
            .isEqualTo("42");
        while (StartedPython.number(interpreter, "int(stopped_by is None)") == 1) {
          Thread.onSpinWait();
        }
        assertStoppedBy(interpreter, "CallInterrupted");
      }
    }
  }

  /** A call in line has not begun, and never will. */
  @InChildJvm
  void callsThatWaitInLineNeverRun() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter sub = python.open(InterpreterOptions.of("sub"));
      Pipe pipe = Pipe.openedIn(python.mainInterpreter());
      Pipe begun = Pipe.openedIn(python.mainInterpreter());
      sub.exec("ran = False");
      // No upcall: while that is in Java, others are let in.
      Crowd busy = Crowd.of(1, () -> sub.exec(begun.writing() + "\n" + pipe.waiting()));
      begun.read();
      CompletableFuture<?> future = sub.submit(() -> sub.eval("globals().update(ran=True)"));
      Thread[] caller = new Thread[1];
      Crowd inLine =
          Crowd.of(
              1,
              () -> {
                caller[0] = Thread.currentThread();
                assertThatExceptionOfType(CallInterruptedException.class)
                    .isThrownBy(() -> sub.exec("ran = True"))
                    .satisfies(stopped -> assertThat(stopped.stillRunning()).isFalse());
              });
      assertThatExceptionOfType(CallTimedOutException.class)
          .isThrownBy(() -> sub.call(() -> sub.eval("globals().update(ran=True)"), SOON))
          .satisfies(stopped -> assertThat(stopped.stillRunning()).isFalse());
      inLine.awaitWaiting();
      caller[0].interrupt();
      inLine.join();
      assertThat(future.cancel(true)).isTrue();
      pipe.write(1);
      busy.join();
      assertThat(sub.eval("ran").toString()).isEqualTo("False");
    }
  }
}
