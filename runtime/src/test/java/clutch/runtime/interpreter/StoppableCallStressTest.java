package clutch.runtime.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.interpreter.StoppableCall.Reason;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.jspecify.annotations.Nullable;

/** The same promise, on real processors: one thread makes calls, another stops whichever runs. */
@Timeout(300)
final class StoppableCallStressTest {

  private static final int CALLS = 200_000;

  @Test
  void aStopNeverReachesTheNextCall() throws InterruptedException {
    AtomicReference<@Nullable StoppableCall> running = new AtomicReference<>();
    AtomicBoolean raised = new AtomicBoolean();
    AtomicBoolean over = new AtomicBoolean();
    Thread stopper =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!over.get()) {
                    StoppableCall call = running.get();
                    if (call != null) {
                      var _ = call.stop(Reason.INTERRUPTED, stopped -> raise(stopped, raised));
                    }
                  }
                });
    int stopped = 0;
    int late = 0;
    for (int i = 0; i < CALLS || stopped == 0; i++) {
      StoppableCall call = new StoppableCall(Parking.OF_JVM);
      running.set(call);
      if (call.begin() && call.end()) {
        stopped++;
        raised.set(false);
      }
      if (raised.get()) {
        late++;
      }
    }
    over.set(true);
    stopper.join();
    assertThat(late).isZero();
    assertThat(stopped).isPositive();
  }

  private static void raise(StoppableCall call, AtomicBoolean raised) {
    raised.set(true);
    call.raised();
  }
}
