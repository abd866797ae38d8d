package clutch.samples.quickstart;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A line each second about work that takes more than a second; nothing about work that doesn't. */
final class Progress implements AutoCloseable {

  static final Duration SECOND = Duration.ofSeconds(1);

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("progress").factory());
  private final Instant start = Instant.now();
  private final ScheduledFuture<?> lines;

  /**
   * Begins to tell of some work.
   *
   * @param err where to
   * @param period how long to wait before each line
   * @param work what is being done, asked for each line
   */
  Progress(PrintStream err, Duration period, Supplier<String> work) {
    lines =
        timer.scheduleAtFixedRate(
            () -> err.println(work.get() + " ... " + Duration.between(start, Instant.now()).toSeconds() + " s"),
            period.toMillis(),
            period.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  /** The work is done. */
  @Override
  public void close() {
    lines.cancel(false);
    timer.shutdown();
  }
}
