package clutch.runtime.interpreter;

import java.util.concurrent.atomic.AtomicBoolean;

/** Wrong on purpose: does not wait, at the end of a call, for a stop that is under way. */
final class EndsTooEarly implements StopsUnderTest {

  private final AtomicBoolean running = new AtomicBoolean();
  private volatile boolean stopped;

  @Override
  public boolean begin() {
    running.set(true);
    return true;
  }

  @Override
  public void stop(Runnable raise) {
    if (running.get()) {
      stopped = true;
      raise.run();
    }
  }

  @Override
  public boolean end() {
    running.set(false);
    return stopped;
  }
}
