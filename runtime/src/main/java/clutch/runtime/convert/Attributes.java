package clutch.runtime.convert;

import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.interpreter.Attachment;

/** Attributes by name, for what is not done in every call. Attached. */
public final class Attributes {

  private Attributes() {}

  /**
   * A new reference to an attribute.
   *
   * @param object a borrowed reference
   * @param attribute the attribute's name
   * @return 0 with an exception set if there is none
   */
  public static long get(long object, String attribute) {
    long name = Names.of(attribute);
    try {
      return ObjectProtocol.attribute(object, name);
    } finally {
      Attachment.release(name);
    }
  }
}
