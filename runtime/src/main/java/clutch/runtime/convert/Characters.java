package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Types;

/** Java's {@code char} to {@code str} and back: one UTF-16 unit, a lone surrogate too. Attached. */
public final class Characters {

  private Characters() {}

  /** A new reference to a {@code str} of length 1. */
  public static long toPython(char value) {
    return Strings.toPython(String.valueOf(value));
  }

  /** The value as a {@code char}. */
  public static char asChar(long object) {
    if (Types.isInstance(object, Constants.STR)) {
      String text = Strings.fromPython(object);
      if (text.length() == 1) {
        return text.charAt(0);
      }
    }
    throw Mismatch.expected("str of one UTF-16 unit", object);
  }
}
