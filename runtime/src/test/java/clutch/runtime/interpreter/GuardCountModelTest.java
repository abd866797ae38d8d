package clutch.runtime.interpreter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.scenario.InChildJvm;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jspecify.annotations.Nullable;

/**
 * Has every order of steps tried that a few threads can take through {@link GuardCount}, and shows
 * that the checker finds the mistakes that such code is known for.
 */
final class GuardCountModelTest {

  private static final int ORDERS = 1000;

  /** The checker takes a loop over many stripes for one that never ends. */
  private static final String FEW_STRIPES = "-XX:ActiveProcessorCount=2";

  /** The checker takes an object that is only captured by a lambda for one thread's own. */
  @SuppressWarnings("UnusedVariable")
  private static @Nullable GuardsUnderTest shared;

  @InChildJvm(
      deadline = 360,
      options = {"-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow", FEW_STRIPES})
  void nobodyIsInsideOnceNobodyIsWaitedFor() {
    Lincheck.runConcurrentTest(ORDERS, () -> closeWhileOneCalls(GuardsUnderTest.ofGuardCount()));
  }

  @InChildJvm(
      deadline = 360,
      options = {"-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow", FEW_STRIPES})
  void nobodyIsInsideWithAGuardOfItsOwnEither() {
    Lincheck.runConcurrentTest(ORDERS, () -> closeWhileOneCalls(GuardsUnderTest.ofOwnGuards(null)));
  }

  /** The checker knows no fences: what is tried is the other order of steps. */
  @InChildJvm(
      deadline = 360,
      options = {"-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow", FEW_STRIPES})
  void norWhereTheOneWhoClosesHasAllThreadsTakeTheFence() {
    Lincheck.runConcurrentTest(ORDERS, () -> closeWhileOneCalls(GuardsUnderTest.ofOwnGuards(() -> {})));
  }

  @InChildJvm(
      deadline = 120,
      options = {"-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow", FEW_STRIPES})
  void twoMayWaitAtOnceForAGuardOfItsOwn() {
    Lincheck.runConcurrentTest(ORDERS, () -> closeTwiceWhileOneCalls(GuardsUnderTest.ofOwnGuards(null)));
  }

  @InChildJvm(
      deadline = 120,
      options = {"-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow", FEW_STRIPES})
  void twoMayWaitAtOnce() {
    Lincheck.runConcurrentTest(ORDERS, () -> closeTwiceWhileOneCalls(GuardsUnderTest.ofGuardCount()));
  }

  @InChildJvm(
      deadline = 360,
      options = {"-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow", FEW_STRIPES})
  void theCheckerFindsAnAcquireThatDoesNotLookAgain() {
    assertThatThrownBy(
            () -> Lincheck.runConcurrentTest(ORDERS, () -> closeWhileOneCalls(new LooksOnce())))
        .isInstanceOf(LincheckAssertionError.class)
        .hasMessageContaining("inside after the end");
  }

  @InChildJvm(
      deadline = 360,
      options = {"-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow", FEW_STRIPES})
  void theCheckerFindsAWakeUpThatIsLost() {
    assertThatThrownBy(
            () -> Lincheck.runConcurrentTest(ORDERS, () -> closeWhileOneCalls(new WakesTooEarly())))
        .isInstanceOf(LincheckAssertionError.class)
        .hasMessageContaining("deadlock");
  }

  /** One thread calls while another closes and waits: none may be inside when that wait is over. */
  private static void closeWhileOneCalls(GuardsUnderTest guards) {
    shared = guards;
    AtomicBoolean ended = new AtomicBoolean();
    AtomicBoolean inside = new AtomicBoolean();
    Thread caller = new Thread(() -> call(guards, ended, inside));
    caller.start();
    guards.close();
    guards.awaitNone();
    ended.set(true);
    join(caller);
    if (inside.get() || guards.acquire()) {
      throw new AssertionError("inside after the end");
    }
  }

  private static void closeTwiceWhileOneCalls(GuardsUnderTest guards) {
    shared = guards;
    AtomicBoolean ended = new AtomicBoolean();
    AtomicBoolean inside = new AtomicBoolean();
    Thread caller = new Thread(() -> call(guards, ended, inside));
    Thread closer =
        new Thread(
            () -> {
              guards.close();
              guards.awaitNone();
            });
    caller.start();
    closer.start();
    guards.close();
    guards.awaitNone();
    ended.set(true);
    join(caller);
    join(closer);
    if (inside.get()) {
      throw new AssertionError("inside after the end");
    }
  }

  private static void call(GuardsUnderTest guards, AtomicBoolean ended, AtomicBoolean inside) {
    if (guards.acquire()) {
      if (ended.get()) {
        inside.set(true);
      }
      guards.release();
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
