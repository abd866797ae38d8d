package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** Frames, and the entries of tracebacks, which refer to them. None of it runs Python code. */
public final class Frames {

  private static final MethodHandle CODE = CFunction.critical("PyFrame_GetCode", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle GLOBALS = CFunction.critical("PyFrame_GetGlobals", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle LINE = CFunction.of("PyCode_Addr2Line", JAVA_INT, JAVA_LONG, JAVA_INT);

  private static final long NEXT = Constants.contentOffset();
  private static final long FRAME = NEXT + Long.BYTES;
  private static final long LAST_INSTRUCTION = FRAME + Long.BYTES;
  private static final long LINE_NUMBER = LAST_INSTRUCTION + Integer.BYTES;

  private Frames() {}

  /** {@code PyFrame_GetCode}: A new reference. Attached. */
  public static long code(long frame) {
    try {
      return (long) CODE.invokeExact(frame);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyFrame_GetGlobals}: A new reference. Attached. */
  public static long globals(long frame) {
    try {
      return (long) GLOBALS.invokeExact(frame);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * Whether {@code PyTracebackObject}'s fields can be read: where there is a GIL, and if one whose attributes
   * are known looks as expected. Attached.
   *
   * @param entry a borrowed reference to a traceback
   * @param next its {@code tb_next}; 0 for None
   * @param frame its {@code tb_frame}
   * @param lastInstruction its {@code tb_lasti}
   */
  public static boolean areLaidOutAs(long entry, long next, long frame, long lastInstruction) {
    return Constants.hasGil()
        && Memory.pointer(entry + NEXT) == next
        && Memory.pointer(entry + FRAME) == frame
        && Memory.int32(entry + LAST_INSTRUCTION) == lastInstruction;
  }

  /** The next entry, borrowed, or 0. Attached, to an interpreter with a GIL. */
  public static long next(long entry) {
    return Memory.pointer(entry + NEXT);
  }

  /** The frame of an entry, borrowed. Attached, to an interpreter with a GIL. */
  public static long frame(long entry) {
    return Memory.pointer(entry + FRAME);
  }

  /** The line of an entry; {@code PyCode_Addr2Line} where it has none of its own. Attached, to an interpreter with a GIL. */
  public static int line(long entry, long code) {
    int line = Memory.int32(entry + LINE_NUMBER);
    if (line != -1) {
      return line;
    }
    try {
      return (int) LINE.invokeExact(code, Memory.int32(entry + LAST_INSTRUCTION));
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
