package clutch.runtime.interpreter;

import java.util.function.BooleanSupplier;

/**
 * Looks for a moment, before a thread parks, whether what it waits for has happened: on a core that sleeps,
 * to be woken takes several times as long as most calls do.
 *
 * <p>Where that has not helped it is left off for many waits: the call takes long, or is waiting for the
 * very core that this thread looks on.
 */
final class BriefLook {

  private static final long LONGEST_NANOS = 50_000;

  private static final int LEFT_OFF = 1_000;

  private static final boolean HAS_OTHER_CORES = Runtime.getRuntime().availableProcessors() > 1;

  /** Counts down. Of all who wait, in no order: what gets lost between them is a guess. */
  private int leftOff;

  /** Looks until it has happened, for a moment at most. Virtual threads don't: others need their carrier. */
  void until(BooleanSupplier happened) {
    if (!HAS_OTHER_CORES || Thread.currentThread().isVirtual()) {
      return;
    }
    if (leftOff > 0) {
      leftOff--;
      return;
    }
    long start = System.nanoTime();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() - start > LONGEST_NANOS) {
        leftOff = LEFT_OFF;
        return;
      }
      Thread.onSpinWait();
    }
  }
}
