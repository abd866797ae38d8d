package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.Interpreter.State;
import clutch.runtime.InterpreterBusyException;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterGuard;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterView;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Closing a subinterpreter while others want it. */
final class ClosingSubinterpretersTest {

  @InChildJvm
  void whileSixtyFourThreadsCall() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (int ownThreads = 1; ownThreads <= Soak.times(4); ownThreads++) {
        Interpreter interpreter =
            python.open(InterpreterOptions.builder("busy").ownThreads(ownThreads).build());
        Adder adder = new Adder(interpreter);
        Semaphore calls = new Semaphore(0);
        Crowd callers = Crowd.of(64, () -> callUntilRefused(adder, calls));
        calls.acquire(500);
        interpreter.close();
        assertThat(interpreter.state()).isEqualTo(State.CLOSED);
        callers.join();
      }
      assertThat(new Adder(python.mainInterpreter()).add(1, 2)).isEqualTo(3);
    }
  }

  static void callUntilRefused(Adder adder, Semaphore calls) {
    try {
      for (long i = 0; ; i++) {
        assertThat(adder.add(i, 1)).isEqualTo(i + 1);
        calls.release();
      }
    } catch (InterpreterClosedException refused) {
      assertThat(refused.state()).isNotEqualTo(State.OPEN);
    }
  }

  /** At any moment at least one guard is held, and yet the close comes to its end. */
  @InChildJvm
  void takersThatHandTheGuardOnCannotStarveIt() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.open(InterpreterOptions.of("guarded"));
      InterpreterView view = interpreter.view();
      Semaphore taken = new Semaphore(0);
      Crowd takers =
          Crowd.of(
              16,
              () -> {
                Optional<InterpreterGuard> current = view.guard();
                while (current.isPresent()) {
                  taken.release();
                  Optional<InterpreterGuard> next = view.guard();
                  current.get().close();
                  current = next;
                }
              });
      taken.acquire(10_000);
      interpreter.close();
      takers.join();
      assertThat(view.state()).isEqualTo(State.CLOSED);
    }
  }

  @InChildJvm
  void aHolderThatNeverLetsGoIsNamedAndOnceItDoesTheCloseSucceeds() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.open(InterpreterOptions.of("held"));
      Gate inside = new Gate();
      Gate letGo = new Gate();
      Crowd holder =
          Crowd.of(
              Thread.ofPlatform().name("the-one-that-holds"),
              1,
              () -> interpreter.run(() -> Python.detached(() -> holdOn(inside, letGo))));
      inside.pass();
      for (int attempt = 0; attempt < 3; attempt++) {
        assertThatExceptionOfType(InterpreterBusyException.class)
            .isThrownBy(() -> interpreter.close(Duration.ofMillis(50)))
            .withMessageContaining("'held'")
            .withMessageContaining("50 ms")
            .withMessageContaining("holdOn")
            .satisfies(busy -> assertThat(busy.holders()).isNotEmpty());
        assertThat(interpreter.state()).isEqualTo(State.DRAINING);
      }
      letGo.open();
      interpreter.close();
      holder.join();
      assertThat(interpreter.state()).isEqualTo(State.CLOSED);
    }
  }

  private static void holdOn(Gate inside, Gate letGo) {
    inside.open();
    letGo.pass();
  }

  @InChildJvm
  void twiceIsHarmlessAndSoAreEightThreadsAtOnce() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.open(InterpreterOptions.of("shut"));
      InterpreterGuard guard = interpreter.guard();
      Crowd closers =
          Crowd.of(
              8,
              () -> {
                interpreter.close();
                assertThat(interpreter.state()).isEqualTo(State.CLOSED);
              });
      closers.awaitWaiting();
      assertThat(interpreter.state()).isEqualTo(State.DRAINING);
      guard.close();
      closers.join();
      interpreter.close();
      interpreter.close(Duration.ZERO);
      assertThat(interpreter.state()).isEqualTo(State.CLOSED);
    }
  }

  @InChildJvm
  void whilePythonCloses() throws InterruptedException {
    for (int life = 0; life < Soak.times(4); life++) {
      Python python = StartedPython.start();
      Interpreter closed = python.open(InterpreterOptions.of("closed"));
      Interpreter left = python.open(InterpreterOptions.of("left"));
      Adder adder = new Adder(left);
      Semaphore calls = new Semaphore(0);
      Crowd callers = Crowd.of(8, () -> callUntilRefused(adder, calls));
      calls.acquire(50);
      Crowd closer = Crowd.of(1, closed::close);
      python.close();
      closer.join();
      callers.join();
      assertThat(closed.state()).isEqualTo(State.CLOSED);
      assertThat(left.state()).isEqualTo(State.CLOSED);
      assertThat(python.toString()).contains("ended");
    }
  }

  @InChildJvm
  void everythingIsRefusedAfterwards() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.open(InterpreterOptions.of("gone"));
      Adder adder = new Adder(interpreter);
      PyObject handle = interpreter.eval("[1]");
      interpreter.close();
      assertRefused(() -> adder.add(1, 2));
      assertRefused(() -> interpreter.exec("pass"));
      assertRefused(() -> interpreter.run(() -> {}));
      assertRefused(() -> interpreter.submit(() -> 1).join());
      assertRefused(() -> interpreter.call(() -> 1, Duration.ofSeconds(1)));
      assertRefused(interpreter::guard);
      assertRefused(handle::call);
      assertThat(interpreter.view().guard()).isEmpty();
      assertThat(handle.toString()).contains("closed interpreter");
      handle.close();
    }
  }

  private static void assertRefused(Runnable call) {
    assertThatExceptionOfType(InterpreterClosedException.class)
        .isThrownBy(call::run)
        .withMessageContaining("'gone'")
        .satisfies(refused -> assertThat(refused.state()).isEqualTo(State.CLOSED));
  }

  @InChildJvm
  void itsNameIsFreeAgain() {
    try (Python python = StartedPython.start()) {
      Interpreter first = python.open(InterpreterOptions.of("name"));
      assertThat(python.interpreter("name")).isSameAs(first);
      assertThatExceptionOfType(ClutchException.class)
          .isThrownBy(() -> python.open(InterpreterOptions.of("name")))
          .withMessageContaining("name");
      first.close();
      assertThatExceptionOfType(ClutchException.class)
          .isThrownBy(() -> python.interpreter("name"))
          .withMessageContaining("main");
      Interpreter second = python.open(InterpreterOptions.of("name"));
      assertThat(second.id()).isNotEqualTo(first.id());
      assertThat(new Adder(second).add(1, 2)).isEqualTo(3);
      assertThat(first.state()).isEqualTo(State.CLOSED);
    }
  }
}
