package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.Interpreter.State;
import clutch.runtime.InterpreterBusyException;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterGuard;
import clutch.runtime.InterpreterView;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Closing: who is waited for, who is refused, and what is left afterwards. */
final class ClosingTest {

  @InChildJvm
  void everythingIsRefusedAfterwards() {
    Python python = StartedPython.start();
    Interpreter interpreter = python.mainInterpreter();
    Adder adder = new Adder(interpreter);
    assertThat(adder.add(1, 2)).isEqualTo(3);
    python.close();

    assertThat(interpreter.state()).isEqualTo(State.CLOSED);
    assertRefused(() -> adder.add(1, 2));
    assertRefused(() -> interpreter.exec("pass"));
    assertRefused(() -> interpreter.eval("1"));
    assertRefused(() -> interpreter.importModule("sys"));
    assertRefused(() -> interpreter.run(() -> {}));
    assertRefused(interpreter::guard);
    assertRefused(() -> new Adder(interpreter));
    assertRefused(() -> python.mainInterpreter().exec("pass"));
    assertThat(interpreter.toString()).contains("CLOSED");
    assertThat(python.toString()).contains("ended");
  }

  private static void assertRefused(Runnable call) {
    assertThatExceptionOfType(InterpreterClosedException.class)
        .isThrownBy(call::run)
        .withMessageContaining("'main'")
        .satisfies(refused -> assertThat(refused.state()).isEqualTo(State.CLOSED));
  }

  @InChildJvm
  void handlesAndViewsOutliveTheirInterpreter() {
    Python python = StartedPython.start();
    Interpreter interpreter = python.mainInterpreter();
    PyObject open = interpreter.eval("[1, 2]");
    PyObject closed = interpreter.eval("[3]");
    closed.close();
    InterpreterView view = interpreter.view();
    InterpreterGuard guard = interpreter.guard();
    guard.close();
    python.close();

    for (Python next = StartedPython.start(); next != null; next = null) {
      assertThat(view.state()).isEqualTo(State.CLOSED);
      assertThat(view.guard()).isEmpty();
      guard.close();
      assertThat(open.toString()).contains("closed interpreter");
      assertThat(closed.toString()).contains("closed");
      assertRefused(() -> open.attribute("append"));
      assertRefused(open::call);
      assertRefused(() -> open.as(Object.class));
      assertThat(open).isNotEqualTo(closed);
      open.close();
      open.close();
      closed.close();
      PyObject newer = next.mainInterpreter().eval("[1, 2]");
      assertThat(newer).isNotEqualTo(open).hasToString("[1, 2]");
      next.close();
    }
  }

  @InChildJvm
  void aHandleMayBeClosedTwiceAndSaysSo() {
    try (Python python = StartedPython.start()) {
      PyObject handle = python.mainInterpreter().eval("[1]");
      handle.close();
      handle.close();
      assertThat(handle.toString()).contains("closed handle");
      assertThatExceptionOfType(ClutchException.class)
          .isThrownBy(handle::call)
          .withMessageContaining("has been closed");
    }
  }

  @InChildJvm
  void twiceIsHarmlessAndSoAreEightThreadsAtOnce() throws InterruptedException {
    Python python = StartedPython.start();
    Interpreter interpreter = python.mainInterpreter();
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch letGo = new CountDownLatch(1);
    Crowd caller =
        Crowd.of(
            1,
            () ->
                interpreter.run(
                    () -> {
                      inside.countDown();
                      awaitUnharmed(letGo);
                    }));
    inside.await();
    Crowd closers =
        Crowd.of(
            8,
            () -> {
              python.close();
              assertThat(interpreter.state()).isEqualTo(State.CLOSED);
            });
    closers.awaitWaiting();
    letGo.countDown();
    caller.join();
    closers.join();

    python.close();
    assertThat(interpreter.state()).isEqualTo(State.CLOSED);
    try (Python next = StartedPython.start()) {
      assertThat(new Adder(next.mainInterpreter()).add(1, 2)).isEqualTo(3);
    }
  }

  private static void awaitUnharmed(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @InChildJvm
  void fromInsideACallIsRefusedAndChangesNothing() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      interpreter.run(
          () ->
              assertThatExceptionOfType(ClutchException.class)
                  .isThrownBy(python::close)
                  .withMessageContaining("inside"));
      assertThat(interpreter.state()).isEqualTo(State.OPEN);
      assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
      try (Python further = Python.start(StartedPython.OPTIONS)) {
        assertThat(new Adder(further.mainInterpreter()).add(1, 2)).isEqualTo(3);
      }
      assertThat(interpreter.state()).isEqualTo(State.OPEN);
    }
  }

  @InChildJvm
  void theMainInterpreterIsNotClosedByItself() {
    try (Python python = StartedPython.start()) {
      assertThatExceptionOfType(ClutchException.class)
          .isThrownBy(() -> python.mainInterpreter().close())
          .withMessageContaining("Python.close()");
      assertThat(new Adder(python.mainInterpreter()).add(1, 2)).isEqualTo(3);
    }
  }

  @InChildJvm
  void aDeadlineNamesTheThreadThatHoldsOnAndCanBeTriedAgain() throws InterruptedException {
    Python python = StartedPython.start();
    Interpreter interpreter = python.mainInterpreter();
    interpreter.exec("import time\ndef doze():\n  time.sleep(1.5)\n  return 'slept'");
    CountDownLatch inside = new CountDownLatch(1);
    Crowd holder =
        Crowd.of(
            Thread.ofPlatform().name("the-one-that-dozes"),
            1,
            () -> interpreter.run(
                () -> {
                  inside.countDown();
                  // A call inside a call goes on while the interpreter drains.
                  assertThat(interpreter.eval("doze()").toString()).isEqualTo("slept");
                }));
    inside.await();
    assertThatExceptionOfType(InterpreterBusyException.class)
        .isThrownBy(() -> python.close(Duration.ofMillis(100)))
        .withMessageContaining("100 ms")
        .satisfies(
            busy ->
                assertThat(busy.holders())
                    .anySatisfy(
                        held -> {
                          assertThat(held.holds()).isNotEmpty();
                          assertThat(held.stack()).isNotEmpty();
                        }))
        .satisfies(
            busy -> {
              if (python.version().isAtLeast(3, 14)) {
                assertThat(busy).hasMessageContaining("the-one-that-dozes");
              }
            });
    assertThat(interpreter.state()).isEqualTo(State.DRAINING);
    assertThatExceptionOfType(InterpreterClosedException.class)
        .isThrownBy(() -> interpreter.exec("pass"))
        .satisfies(refused -> assertThat(refused.state()).isEqualTo(State.DRAINING));
    assertThatExceptionOfType(ClutchException.class).isThrownBy(Python::start);

    python.close();
    holder.join();
    assertThat(interpreter.state()).isEqualTo(State.CLOSED);
  }

  @InChildJvm
  void aGuardHoldsOnUntilItIsClosedOnWhicheverThread() throws InterruptedException {
    Python python = StartedPython.start();
    Interpreter interpreter = python.mainInterpreter();
    InterpreterGuard guard = interpreter.view().guard().orElseThrow();
    assertThat(guard.interpreter()).isSameAs(interpreter);
    assertThatExceptionOfType(InterpreterBusyException.class)
        .isThrownBy(() -> python.close(Duration.ofMillis(50)))
        .withMessageContaining("guard")
        .withMessageContaining("aGuardHoldsOnUntilItIsClosedOnWhicheverThread");
    Crowd closer = Crowd.of(1, python::close);
    closer.awaitWaiting();
    Crowd.of(
            1,
            () -> {
              guard.close();
              guard.close();
            })
        .join();
    closer.join();
    assertThat(interpreter.state()).isEqualTo(State.CLOSED);
  }

  @InChildJvm
  void anInterruptIsKeptAndDoesNotCutTheWaitShort() throws InterruptedException {
    Python python = StartedPython.start();
    Interpreter interpreter = python.mainInterpreter();
    InterpreterGuard guard = interpreter.guard();
    Crowd closer =
        Crowd.of(
            1,
            () -> {
              Thread.currentThread().interrupt();
              python.close();
              assertThat(Thread.currentThread().isInterrupted()).isTrue();
            });
    closer.awaitWaiting();
    guard.close();
    closer.join();
    assertThat(interpreter.state()).isEqualTo(State.CLOSED);
  }

  @InChildJvm
  void fromAVirtualThread() throws InterruptedException {
    Python python = StartedPython.start();
    Interpreter interpreter = python.mainInterpreter();
    Crowd.ofVirtual(
            1,
            () -> {
              assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
              python.close();
            })
        .join();
    assertThat(interpreter.state()).isEqualTo(State.CLOSED);
    assertThatCode(python::close).doesNotThrowAnyException();
  }
}
