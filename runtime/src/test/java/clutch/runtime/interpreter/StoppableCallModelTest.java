package clutch.runtime.interpreter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.scenario.InChildJvm;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jspecify.annotations.Nullable;

/**
 * Has every order of steps tried in which a call can end while others stop it: what they raise must
 * never be there once it has ended, for the next call to meet.
 */
final class StoppableCallModelTest {

  private static final int ORDERS = 1000;

  /** The checker takes an object that is only captured by a lambda for one thread's own. */
  @SuppressWarnings("UnusedVariable")
  private static @Nullable StopsUnderTest shared;

  @InChildJvm(
      deadline = 360,
      options = {"-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow"})
  void aStopNeverReachesTheNextCall() {
    Lincheck.runConcurrentTest(ORDERS, () -> endWhileStopped(StopsUnderTest.ofStoppableCall()));
  }

  @InChildJvm(
      deadline = 360,
      options = {"-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow"})
  void norDoTwoAtOnce() {
    Lincheck.runConcurrentTest(
        ORDERS, () -> endWhileStoppedTwice(StopsUnderTest.ofStoppableCall()));
  }

  @InChildJvm(
      deadline = 360,
      options = {"-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow"})
  void theCheckerFindsAnEndThatDoesNotWait() {
    assertThatThrownBy(
            () -> Lincheck.runConcurrentTest(ORDERS, () -> endWhileStopped(new EndsTooEarly())))
        .isInstanceOf(LincheckAssertionError.class)
        .hasMessageContaining("the next call would meet it");
  }

  private static void endWhileStopped(StopsUnderTest call) {
    shared = call;
    AtomicBoolean raised = new AtomicBoolean();
    Thread stopper = new Thread(() -> call.stop(() -> raised.set(true)));
    stopper.start();
    makeTheCall(call, raised);
    join(stopper);
    if (raised.get()) {
      throw new AssertionError("the next call would meet it");
    }
  }

  private static void endWhileStoppedTwice(StopsUnderTest call) {
    shared = call;
    AtomicBoolean raised = new AtomicBoolean();
    Thread first = new Thread(() -> call.stop(() -> raised.set(true)));
    Thread second = new Thread(() -> call.stop(() -> raised.set(true)));
    first.start();
    second.start();
    makeTheCall(call, raised);
    join(first);
    join(second);
    if (raised.get()) {
      throw new AssertionError("the next call would meet it");
    }
  }

  private static void makeTheCall(StopsUnderTest call, AtomicBoolean raised) {
    if (call.begin() && call.end()) {
      raised.set(false);
    }
    if (raised.get()) {
      throw new AssertionError("the next call would meet it");
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
