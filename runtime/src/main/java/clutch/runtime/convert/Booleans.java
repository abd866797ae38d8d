package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.References;

/**
 * Java's {@code boolean} to {@code bool} and back. From Python only {@code bool} itself and NumPy's: 0
 * and 1 are numbers, and everything else is true or false only by convention. Attached.
 */
public final class Booleans {

  private Booleans() {}

  /** A new reference to a {@code bool}. */
  public static long toPython(boolean value) {
    long object = value ? Constants.TRUE : Constants.FALSE;
    References.increment(object);
    return object;
  }

  /** The value as a {@code boolean}. */
  public static boolean asBoolean(long object) {
    if (object == Constants.TRUE) {
      return true;
    }
    if (object == Constants.FALSE) {
      return false;
    }
    if (isNumpyBool(object)) {
      return Checked.status(ObjectProtocol.isTrue(object)) != 0;
    }
    throw Mismatch.expected("bool", object);
  }

  /** NumPy has renamed it. */
  private static boolean isNumpyBool(long object) {
    String type = Description.typeName(Constants.typeOf(object));
    return type.equals("numpy.bool") || type.equals("numpy.bool_");
  }
}
