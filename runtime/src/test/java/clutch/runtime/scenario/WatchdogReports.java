package clutch.runtime.scenario;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What the watchdog has logged. */
final class WatchdogReports extends Handler {

  /** Kept, as the log manager only has a weak reference. */
  private static final Logger LOGGER = Logger.getLogger("clutch.runtime");

  private final BlockingQueue<String> reports = new LinkedBlockingQueue<>();
  private final boolean end;

  private WatchdogReports(boolean end) {
    this.end = end;
    LOGGER.addHandler(this);
  }

  /** Has a report end this JVM: nothing is to wait attached, unless a test says so. */
  static void endTheChild() {
    var _ = new WatchdogReports(true);
  }

  /** Collects them. */
  static WatchdogReports collect() {
    return new WatchdogReports(false);
  }

  @Override
  public void publish(LogRecord logged) {
    if (!logged.getMessage().contains("Python.detached")) {
      return;
    }
    if (end) {
      System.err.println(logged.getMessage());
      Runtime.getRuntime().halt(3);
    }
    reports.add(logged.getMessage());
  }

  /** The next one, waited for. */
  String next() throws InterruptedException {
    return reports.take();
  }

  /** The next one; null if there is none in that time. */
  @Nullable String within(long millis) throws InterruptedException {
    return reports.poll(millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
