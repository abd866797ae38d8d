package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Where a {@code str} keeps its code points, so that they are read without a call. CPython says so in its
 * headers, and differently by version and build: so it is tried once with objects of each kind, and nothing is
 * read in a CPython that has them elsewhere. Attached.
 */
public final class TextLayout {

  /** For {@link #kind}: the code points can't be read. */
  public static final int UNKNOWN = 0;

  private static final long LENGTH = Constants.TYPE_OFFSET + 8;
  private static final long STATE = Constants.TYPE_OFFSET + 24;
  private static final long ASCII_DATA = Constants.TYPE_OFFSET + 32;
  private static final long OTHER_DATA = Constants.TYPE_OFFSET + 48;

  /** What the flags say of a str begins behind what they say of its being interned. */
  private static final int[] SHIFTS = {2, 8};

  private static final int KIND = 7;
  private static final int COMPACT = 1 << 3;
  private static final int ASCII = 1 << 4;

  private static final int SHIFT = findShift();

  private TextLayout() {}

  /**
   * How many bytes each code point takes.
   *
   * @param str an object whose type is {@code str} or inherits from it
   * @return 1, 2 or 4; {@link #UNKNOWN} if {@link #length} and {@link #data} are not to be used
   */
  public static int kind(long str) {
    if (SHIFT == 0) {
      return UNKNOWN;
    }
    int state = state(str, SHIFT);
    // Those of subclasses lie elsewhere.
    return (state & COMPACT) == 0 ? UNKNOWN : state & KIND;
  }

  /** How many code points it has. */
  public static long length(long str) {
    return Memory.pointer(str + LENGTH);
  }

  /** Where they lie, for as long as the object is there. */
  public static long data(long str) {
    return str + ((state(str, SHIFT) & ASCII) != 0 ? ASCII_DATA : OTHER_DATA);
  }

  private static int state(long str, int shift) {
    return Memory.int32(str + STATE) >>> shift;
  }

  /** 0 if this CPython lays them out in a way that is not known. */
  private static int findShift() {
    for (int shift : SHIFTS) {
      if (isRight(shift)) {
        return shift;
      }
    }
    return 0;
  }

  private static boolean isRight(int shift) {
    // Of each kind one alone, which CPython may keep, and enough of them that nothing fits by chance.
    return isRight(shift, 1, 'a') && isRight(shift, 1, 0xFC) && isRight(shift, 2, 0x20AC) && isRight(shift, 4, 0x1F600);
  }

  private static boolean isRight(int shift, int kind, int codePoint) {
    return isRight(shift, kind, codePoint, 1) && isRight(shift, kind, codePoint, 61);
  }

  private static boolean isRight(int shift, int kind, int codePoint, int length) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment expected = arena.allocate((long) length * kind, Integer.BYTES);
      for (int i = 0; i < length; i++) {
        MemorySegment one = arena.allocate(JAVA_INT);
        one.set(JAVA_INT, 0, codePoint);
        MemorySegment.copy(one, 0, expected, (long) i * kind, kind);
      }
      long str = UnicodeObjects.fromKindAndData(kind, expected, length);
      if (str == 0) {
        Exceptions.clear();
        return false;
      }
      try {
        return isRight(shift, kind, codePoint, str, expected);
      } finally {
        References.decrement(str);
      }
    }
  }

  private static boolean isRight(int shift, int kind, int codePoint, long str, MemorySegment expected) {
    boolean ascii = codePoint < 0x80;
    int state = state(str, shift) & (KIND | COMPACT | ASCII);
    return state == (kind | COMPACT | (ascii ? ASCII : 0))
        && length(str) == expected.byteSize() / kind
        && Memory.at(str + (ascii ? ASCII_DATA : OTHER_DATA), expected.byteSize()).mismatch(expected) < 0;
  }
}
