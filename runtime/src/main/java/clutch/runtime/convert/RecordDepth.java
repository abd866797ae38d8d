package clutch.runtime.convert;

import java.util.function.Supplier;

/** How deep this thread is inside of records: those that contain themselves have no end. */
final class RecordDepth {

  /** Far from the end of a stack of Java's default size, and deeper than any honest data. */
  private static final int DEEPEST = 150;

  /** An array, whose class keeps no class of Clutch's alive on threads that outlive it. */
  private static final ThreadLocal<int[]> DEPTH = ThreadLocal.withInitial(() -> new int[1]);

  private RecordDepth() {}

  static <T> T into(Supplier<T> convert) {
    int[] depth = DEPTH.get();
    if (depth[0] == DEEPEST) {
      throw new Mismatch("more than %s records inside each other; does one contain itself?".formatted(DEEPEST));
    }
    depth[0]++;
    try {
      return convert.get();
    } finally {
      depth[0]--;
    }
  }
}
