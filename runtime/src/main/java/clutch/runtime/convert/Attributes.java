package clutch.runtime.convert;

import clutch.runtime.ClutchException;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.UnicodeObjects;
import clutch.runtime.interpreter.Attachment;
import java.lang.foreign.Arena;

/** Attributes by name, for what is not done in every call. Attached. */
public final class Attributes {

  private Attributes() {}

  /**
   * A new reference to an interned str, for a name that is looked up.
   *
   * @param name a Python name
   * @throws ClutchException if it has a NUL, at which C would cut it off
   */
  public static long name(String name) {
    if (name.indexOf('\0') >= 0) {
      throw new ClutchException("A Python name holds no NUL: " + name.replace("\0", "\\0"));
    }
    try (Arena arena = Arena.ofConfined()) {
      return UnicodeObjects.intern(arena.allocateFrom(name));
    }
  }

  /**
   * A new reference to an attribute.
   *
   * @param object a borrowed reference
   * @param attribute the attribute's name
   * @return 0 with an exception set if there is none
   */
  public static long get(long object, String attribute) {
    long name = name(attribute);
    if (name == 0) {
      return 0;
    }
    try {
      return ObjectProtocol.attribute(object, name);
    } finally {
      Attachment.release(name);
    }
  }
}
