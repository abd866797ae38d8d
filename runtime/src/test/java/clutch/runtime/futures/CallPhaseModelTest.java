package clutch.runtime.futures;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.futures.CallPhase.Stop;
import clutch.runtime.scenario.InChildJvm;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jspecify.annotations.Nullable;

/**
 * Has every order of steps tried in which a call can begin, go on to the loop and end while others stop
 * it: a call that was stopped and still runs is stopped where it is, and once.
 */
final class CallPhaseModelTest {

  private static final int ORDERS = 1000;

  /** The checker takes an object that is only captured by a lambda for one thread's own. */
  @SuppressWarnings("UnusedVariable")
  private static @Nullable CallPhase shared;

  @InChildJvm(
      deadline = 360,
      options = {"-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow"})
  void aStopReachesTheCallWhereItIs() {
    Lincheck.runConcurrentTest(ORDERS, () -> runWhileStopped(true));
  }

  @InChildJvm(
      deadline = 360,
      options = {"-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow"})
  void theCheckerFindsACoroutineThatIsForgotten() {
    assertThatThrownBy(() -> Lincheck.runConcurrentTest(ORDERS, () -> runWhileStopped(false)))
        .isInstanceOf(LincheckAssertionError.class)
        .hasMessageContaining("has not been stopped");
  }

  private static void runWhileStopped(boolean looks) {
    CallPhase phase = new CallPhase();
    shared = phase;
    AtomicInteger cancelled = new AtomicInteger();
    AtomicInteger inLine = new AtomicInteger();
    Thread first = new Thread(() -> stop(phase, inLine, cancelled));
    Thread second = new Thread(() -> stop(phase, inLine, cancelled));
    first.start();
    second.start();
    boolean begun = phase.begin();
    if (begun) {
      boolean stopped = phase.onLoop();
      if (stopped && looks) {
        cancelled.incrementAndGet();
      }
    }
    join(first);
    join(second);
    if (begun == (inLine.get() == 1)) {
      throw new AssertionError("it has begun and never begins");
    }
    if (begun && cancelled.get() != 1) {
      throw new AssertionError("its coroutine has not been stopped once, but " + cancelled.get() + " times");
    }
    if (phase.end() != begun) {
      throw new AssertionError("it ends twice, or never");
    }
  }

  private static void stop(CallPhase phase, AtomicInteger inLine, AtomicInteger cancelled) {
    Stop found = phase.stop();
    if (found == Stop.IN_LINE) {
      inLine.incrementAndGet();
    } else if (found == Stop.COROUTINE) {
      cancelled.incrementAndGet();
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
