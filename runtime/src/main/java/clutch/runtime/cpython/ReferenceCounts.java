package clutch.runtime.cpython;

/**
 * Where an object counts its references, or says that they are not counted (PEP 683): 32 bits, which
 * without a GIL count those of the object's own thread only. Looked at in objects of which it is known,
 * so that a build with another layout is noticed.
 */
final class ReferenceCounts {

  private static final long WITH_GIL = 0;
  private static final long FREE_THREADED = 12;
  private static final long NOT_KNOWN = -1;

  /** Whose objects are none. */
  static final long NO_THREAD = -1;

  private static final long OFFSET = find();

  /** Whether an object begins with the number of the thread that counts its references in those 32 bits. */
  private static final boolean THREADS_ARE_KNOWN = OFFSET == FREE_THREADED && beginsWithThread();

  private ReferenceCounts() {}

  /** Whether references to the object are not counted; false also where that can't be told. Attached. */
  static boolean isImmortal(long object) {
    return OFFSET != NOT_KNOWN && isImmortal(object, OFFSET);
  }

  /**
   * Takes a further reference where that is done in place: with a GIL, which this thread holds, or to an
   * object whose references are not counted. Attached.
   *
   * @return whether it was done
   */
  static boolean increment(long object) {
    if (OFFSET == NOT_KNOWN) {
      return false;
    }
    int count = Memory.int32(object + OFFSET);
    if (count >= 0 && OFFSET == WITH_GIL) {
      Memory.setInt32(object, count + 1);
      return true;
    }
    return count < 0;
  }

  /**
   * Gives a reference back where that is done in place; never the last one, with which the object ends. As
   * {@link #increment}.
   *
   * @return whether it was done
   */
  static boolean decrement(long object) {
    if (OFFSET == NOT_KNOWN) {
      return false;
    }
    int count = Memory.int32(object + OFFSET);
    if (count > 1 && OFFSET == WITH_GIL) {
      Memory.setInt32(object, count - 1);
      return true;
    }
    return count < 0;
  }

  /** Whether references to the object are counted by the thread of that number; without a GIL. As {@link #increment}. */
  static boolean isCountedBy(long threadNumber, long object) {
    return THREADS_ARE_KNOWN && Memory.pointer(object) == threadNumber;
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

  private static boolean beginsWithThread() {
    long counted = LongObjects.create(Long.MAX_VALUE);
    try {
      return counted != 0
          && Memory.pointer(counted) == ThreadStates.threadNumber()
          && Memory.pointer(Constants.NONE) == 0;
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
