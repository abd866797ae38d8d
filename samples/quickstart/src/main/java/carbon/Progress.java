package carbon;

import clutch.runtime.PythonCall;
import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Says what takes long, once a second, from the first second on. */
final class Progress implements AutoCloseable {

  private final PrintStream out;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  Progress(PrintStream out) {
    this.out = out;
  }

  <R, X extends Exception> R during(String work, PythonCall<R, X> task) throws X {
    AtomicInteger seconds = new AtomicInteger();
    ScheduledFuture<?> ticks =
        clock.scheduleAtFixedRate(
            () -> out.printf("... %s (%d s)%n", work, seconds.incrementAndGet()),
            1,
            1,
            TimeUnit.SECONDS);
    try {
      return task.call();
    } finally {
      ticks.cancel(false);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
