package clutch.runtime.interpreter;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Wrong on purpose: looks whether guards are given before it takes one, and not again. */
final class LooksOnce implements GuardsUnderTest {

  private final AtomicLong count = new AtomicLong();
  private volatile boolean closing;
  private volatile @Nullable Thread waiting;
  private final Parking parking = new StrictParking();

  @Override
  public boolean acquire() {
    if (closing) {
      return false;
    }
    count.incrementAndGet();
    return true;
  }

  @Override
  public void release() {
    count.decrementAndGet();
    if (closing) {
      wake();
    }
  }

  @Override
  public void close() {
    closing = true;
  }

  @Override
  public void awaitNone() {
    waiting = Thread.currentThread();
    while (count.get() != 0) {
      parking.park(this, Long.MAX_VALUE);
    }
    waiting = null;
  }

  private void wake() {
    Thread sleeper = waiting;
    if (sleeper != null) {
      parking.unpark(sleeper);
    }
  }
}
