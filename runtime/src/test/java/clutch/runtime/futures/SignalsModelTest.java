package clutch.runtime.futures;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.scenario.InChildJvm;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jspecify.annotations.Nullable;

/** Has every order of steps tried in which two threads add signals: each is run, and no two at once. */
final class SignalsModelTest {

  private static final int ORDERS = 1000;

  /** The checker takes an object that is only captured by a lambda for one thread's own. */
  @SuppressWarnings("UnusedVariable")
  private static @Nullable Signals shared;

  @InChildJvm(
      deadline = 360,
      options = {"-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow"})
  void eachIsRunAndNoTwoAtOnce() {
    Lincheck.runConcurrentTest(ORDERS, () -> addByTwo(false));
  }

  @InChildJvm(
      deadline = 360,
      options = {"-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow"})
  void theCheckerFindsTwoThatRunAtOnce() {
    assertThatThrownBy(() -> Lincheck.runConcurrentTest(ORDERS, () -> addByTwo(true)))
        .isInstanceOf(LincheckAssertionError.class);
  }

  private static void addByTwo(boolean eachByItself) {
    Signals signals = new Signals(Runnable::run);
    shared = signals;
    AtomicInteger run = new AtomicInteger();
    AtomicBoolean inside = new AtomicBoolean();
    Runnable signal =
        () -> {
          if (!inside.compareAndSet(false, true)) {
            throw new AssertionError("two at once");
          }
          run.incrementAndGet();
          inside.set(false);
        };
    AtomicBoolean failed = new AtomicBoolean();
    Thread other = new Thread(() -> add(signals, signal, eachByItself, failed));
    other.start();
    add(signals, signal, eachByItself, failed);
    try {
      other.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    if (failed.get() || run.get() != 4) {
      throw new AssertionError("two at once, or %s of 4 run".formatted(run));
    }
  }

  private static void add(Signals signals, Runnable signal, boolean byItself, AtomicBoolean failed) {
    for (int i = 0; i < 2; i++) {
      try {
        if (byItself) {
          signal.run();
        } else {
          signals.add(signal);
        }
      } catch (AssertionError e) {
        failed.set(true);
      }
    }
  }
}
