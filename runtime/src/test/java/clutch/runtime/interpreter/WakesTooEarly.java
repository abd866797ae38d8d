package clutch.runtime.interpreter;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Wrong on purpose: wakes the one who waits before it has given its guard back. */
final class WakesTooEarly implements GuardsUnderTest {

  private final AtomicLong count = new AtomicLong();
  private volatile boolean closing;
  private volatile @Nullable Thread waiting;
  private final Parking parking = new StrictParking();

  @Override
  public boolean acquire() {
    count.incrementAndGet();
    if (closing) {
      release();
      return false;
    }
    return true;
  }

  @Override
  public void release() {
    if (closing) {
      wake();
    }
    count.decrementAndGet();
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
