package clutch.runtime.convert;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** One machine word of each thread's own, through which a C function returns a second result. */
final class OutParameter {

  private static final ThreadLocal<MemorySegment> WORD =
      ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(ValueLayout.JAVA_LONG));

  private OutParameter() {}

  /** Where it lies; to be read before anything else is called. */
  static MemorySegment word() {
    return WORD.get();
  }

  /** What was left there. */
  static long value(MemorySegment word) {
    return word.get(ValueLayout.JAVA_LONG, 0);
  }
}
