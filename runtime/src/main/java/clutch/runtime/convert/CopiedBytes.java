package clutch.runtime.convert;

import java.util.concurrent.atomic.LongAdder;

/** How many bytes have been copied in bulk, from Java to Python or back, since the JVM started. */
final class CopiedBytes {

  private static final LongAdder COUNT = new LongAdder();

  private CopiedBytes() {}

  static void add(long bytes) {
    COUNT.add(bytes);
  }

  static long count() {
    return COUNT.sum();
  }
}
