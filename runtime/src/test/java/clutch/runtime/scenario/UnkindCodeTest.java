package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.runtime.CallTimedOutException;
import clutch.runtime.Interpreter;
import clutch.runtime.Interpreter.State;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.time.Duration;
import java.util.List;

/** What user code may leave behind or do at a bad moment, and what must not come of it. */
final class UnkindCodeTest {

  private static final Duration SOON = Duration.ofMillis(100);

  @InChildJvm
  void detachingUntilTheStackEndsLeavesTheThreadAttached() {
    try (Python python = StartedPython.start()) {
      Interpreter main = python.mainInterpreter();
      for (int i = 0; i < 20; i++) {
        Throwable thrown = catchThrowable(() -> main.run(() -> detach(Integer.MAX_VALUE)));
        assertThat(thrown).isInstanceOf(StackOverflowError.class);
        assertThat(new Adder(main).add(1, 2)).isEqualTo(3);
      }
    }
  }

  private static void detach(int depth) {
    Python.detached(() -> {});
    if (depth > 0) {
      detach(depth - 1);
    }
  }

  @InChildJvm
  void aDeadlineReachesWhatTheCallWaitsFor() {
    try (Python python = StartedPython.start();
        Interpreter other = python.open(InterpreterOptions.of("other"))) {
      Interpreter main = python.mainInterpreter();
      for (Interpreter interpreter : new Interpreter[] {main, other}) {
        Interpreter inner = interpreter.equals(main) ? other : python.open(InterpreterOptions.of("inner"));
        assertThatExceptionOfType(CallTimedOutException.class)
            .isThrownBy(
                () ->
                    interpreter.call(
                        () -> {
                          inner.exec("while True: pass");
                          return true;
                        },
                        SOON))
            .satisfies(late -> assertThat(late.stillRunning()).isFalse());
        assertThat(new Adder(inner).add(1, 2)).isEqualTo(3);
        assertThat(new Adder(interpreter).add(1, 2)).isEqualTo(3);
      }
    }
  }

  @InChildJvm
  void anInterruptThatCodeLeavesBehindIsNotForTheNextCall() {
    try (Python python = StartedPython.start();
        Interpreter first = python.open(InterpreterOptions.of("first"));
        Interpreter second = python.open(InterpreterOptions.of("second"))) {
      first.run(() -> Thread.currentThread().interrupt());
      first.run(() -> assertThat(new Adder(second).add(1, 2)).isEqualTo(3));
    }
  }

  @InChildJvm
  void builtinsThatAreGone() {
    try (Python python = StartedPython.start()) {
      for (String gone : List.of("eval", "compile")) {
        try (Interpreter interpreter = python.open(InterpreterOptions.of("without-" + gone))) {
          interpreter.exec("import builtins\ndel builtins." + gone);
          assertThatExceptionOfType(PythonException.class)
              .isThrownBy(() -> interpreter.eval("1"))
              .withMessageContaining(gone);
        }
      }
    }
  }

  @InChildJvm
  void exitHandlersThatRaiseKeepNothingFromItsEnd() {
    Python python = StartedPython.start();
    Interpreter raising = python.open(InterpreterOptions.of("raising"));
    for (Interpreter interpreter : new Interpreter[] {raising, python.mainInterpreter()}) {
      interpreter.exec(
          """
          import atexit, threading
          def fail(): raise SystemExit('not now')
          atexit.register(fail)
          threading._register_atexit(fail)
          """);
    }
    raising.close();
    assertThat(raising.state()).isEqualTo(State.CLOSED);
    python.close();
    assertThat(python.mainInterpreter().state()).isEqualTo(State.CLOSED);
  }

  @InChildJvm
  void aPoolThatIsClosedAgainTakesNobodyElsesName() {
    Python python = StartedPython.start();
    InterpreterPool pool = python.openPool(InterpreterOptions.of("name"), 1);
    assertThat(pool.<Boolean, RuntimeException>call(in -> true)).isTrue();
    pool.close();
    Interpreter later = python.open(InterpreterOptions.of("name"));
    pool.close();
    assertThat(python.interpreter("name")).isSameAs(later);
    python.close();
    assertThat(later.state()).isEqualTo(State.CLOSED);
  }

  @InChildJvm
  void anIdleOneClosesWithoutAnyTimeToWait() {
    try (Python python = StartedPython.start()) {
      Interpreter idle = python.open(InterpreterOptions.of("idle"));
      idle.exec("import threading");
      idle.close(Duration.ZERO);
      assertThat(idle.state()).isEqualTo(State.CLOSED);
    }
  }
}
