package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.runtime.CallInterruptedException;
import clutch.runtime.CallTimedOutException;
import clutch.runtime.Interpreter;
import clutch.runtime.Interpreter.State;
import clutch.runtime.InterpreterBusyException;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Calls that do not stop when they are told to: nobody waits for them for ever. */
final class StubbornCallsTest {

  private static final Duration SOON = Duration.ofMillis(100);

  @InChildJvm
  void pythonThatSwallowsItOnceGoesOn() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        interpreter.exec(
            """
            swallowed = 0
            def swallow():
                global swallowed
                try:
                    while True: pass
                except BaseException:
                    swallowed += 1
                return 'swallowed'
            """);
        Throwable thrown =
            catchThrowable(() -> interpreter.call(() -> interpreter.eval("swallow()"), SOON));
        if (thrown != null) {
          assertThat(thrown)
              .isInstanceOfSatisfying(
                  CallTimedOutException.class, late -> assertThat(late.stillRunning()).isFalse());
        }
        assertThat(interpreter.eval("swallowed").toString()).isEqualTo("1");
        interpreter.exec("for i in range(10_000): swallowed += 1");
        assertThat(interpreter.eval("swallowed").toString()).isEqualTo("10001");
      }
    }
  }

  @InChildJvm
  void theCallerOfOneThatSwallowsItAlwaysIsLetGo() {
    try (Python python = StartedPython.start()) {
      Interpreter sub = python.open(InterpreterOptions.builder("sub").ownThreads(2).build());
      sub.exec(
          """
          enough = False
          def spin():
              while not enough: pass
          def swallow():
              while not enough:
                  try:
                      spin()
                  except BaseException:
                      pass
          """);
      assertThatExceptionOfType(CallTimedOutException.class)
          .isThrownBy(() -> sub.call(() -> sub.eval("swallow()"), SOON))
          .satisfies(late -> assertThat(late.stillRunning()).isTrue());
      // It keeps its thread, and its interpreter open, until it ends.
      assertThat(new Adder(sub).add(1, 2)).isEqualTo(3);
      sub.exec("enough = True");
      sub.close();
      assertThat(sub.state()).isEqualTo(State.CLOSED);
    }
  }

  /** C code that waits does not look for exceptions. */
  @InChildJvm
  void theCallerOfOneThatSleepsInCIsLetGo() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      Interpreter sub = python.open(InterpreterOptions.builder("sub").ownThreads(2).build());
      Pipe pipe = Pipe.openedIn(python.mainInterpreter());
      Gate entered = new Gate();
      InPython.define(sub, "entered", (Runnable) entered::open);
      Thread[] caller = new Thread[1];
      AtomicBoolean over = new AtomicBoolean();
      Crowd sleeper =
          Crowd.of(
              1,
              () -> {
                caller[0] = Thread.currentThread();
                // An interrupt that comes before Python has gone on into C ends the call in good time.
                boolean inC = false;
                while (!inC) {
                  Throwable stopped = catchThrowable(() -> sub.exec("entered()\n" + pipe.waiting()));
                  assertThat(stopped).isInstanceOf(CallInterruptedException.class);
                  inC = ((CallInterruptedException) stopped).stillRunning();
                  assertThat(Thread.interrupted()).isTrue();
                }
                over.set(true);
              });
      entered.pass();
      while (!over.get()) {
        if (!caller[0].isInterrupted()) {
          caller[0].interrupt();
        }
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
      }
      sleeper.join();
      assertThat(new Adder(sub).add(1, 2)).isEqualTo(3);
      assertThatExceptionOfType(InterpreterBusyException.class)
          .isThrownBy(() -> sub.close(Duration.ofMillis(20)));
      pipe.write(1);
      sub.close();
      assertThat(sub.state()).isEqualTo(State.CLOSED);
    }
  }

  /** In place nobody can take the caller's thread away, so that it ends when C lets go. */
  @InChildJvm
  void oneThatSleepsInPlaceEndsLate() {
    try (Python python = StartedPython.start()) {
      Interpreter main = python.mainInterpreter();
      assertThatExceptionOfType(CallTimedOutException.class)
          .isThrownBy(
              () ->
                  main.call(
                      () -> main.eval("__import__('time').sleep(0.3) or [i for i in range(1000)]"),
                      SOON));
      assertThat(new Adder(main).add(1, 2)).isEqualTo(3);
      main.exec("for i in range(10_000): pass");
    }
  }
}
