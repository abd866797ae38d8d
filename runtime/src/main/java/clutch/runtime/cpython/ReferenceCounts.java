package clutch.runtime.cpython;

/**
 * Where an object says that its references are not counted (PEP 683), in the 32 bits that would
 * otherwise count them: of all threads, or of the object's own without a GIL. Looked at in objects of
 * which it is known, so that a build with another layout is noticed.
 */
final class ReferenceCounts {

  private static final long WITH_GIL = 0;
  private static final long FREE_THREADED = 12;
  private static final long NOT_KNOWN = -1;

  private static final long OFFSET = find();

  private ReferenceCounts() {}

  /** Whether references to the object are not counted; false also where that can't be told. Attached. */
  static boolean isImmortal(long object) {
    return OFFSET != NOT_KNOWN && isImmortal(object, OFFSET);
  }

  private static boolean isImmortal(long object, long offset) {
    return Memory.int32(object + offset) < 0;
  }

  private static long find() {
    long counted = LongObjects.create(Long.MAX_VALUE);
    try {
      return tells(counted, WITH_GIL) ? WITH_GIL : tells(counted, FREE_THREADED) ? FREE_THREADED : NOT_KNOWN;
    } finally {
      References.release(counted);
    }
  }

  private static boolean tells(long counted, long offset) {
    return counted != 0
        && Memory.int32(counted + offset) == 1
        && isImmortal(Constants.NONE, offset)
        && isImmortal(Constants.TRUE, offset)
        && isImmortal(Constants.INT, offset);
  }
}
