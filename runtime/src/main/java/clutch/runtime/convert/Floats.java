package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.FloatObjects;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.Types;
import java.util.Set;

/**
 * Java's floating-point numbers to {@code float} and back.
 *
 * <p>From Python: {@code float} and its subclasses; whole numbers, as {@link Ints} takes them, rounded
 * as Python's {@code float()} does; NumPy's scalars. Not {@code str}, not {@code Decimal}. NaN and the
 * infinities pass; a finite number that would become infinite is refused. Attached.
 */
public final class Floats {

  /** No subclasses of {@code float}, as {@code numpy.float64} is. */
  private static final Set<String> NUMPY_SCALARS =
      Set.of("numpy.float16", "numpy.float32", "numpy.longdouble", "numpy.float128");

  private Floats() {}

  /** A new reference to a {@code float}. */
  public static long toPython(double value) {
    return Checked.reference(FloatObjects.fromDouble(value));
  }

  /** The value as a {@code double}. */
  public static double asDouble(long object) {
    if (Constants.typeOf(object) == Constants.FLOAT) {
      return FloatObjects.asDoubleExact(object);
    }
    if (Types.isInstance(object, Constants.FLOAT)
        || (ObjectProtocol.hasIndex(object) == 0 && isNumpyScalar(object))) {
      return read(object, object);
    }
    try (Owned index = new Owned(Ints.index("float", object))) {
      return read(index.borrow(), object);
    }
  }

  /** The value as a {@code float}, rounded to the nearest one. */
  public static float asFloat(long object) {
    double value = asDouble(object);
    float rounded = (float) value;
    if (Float.isInfinite(rounded) && !Double.isInfinite(value)) {
      throw Mismatch.expected(
          "float from %s to %s".formatted(-Float.MAX_VALUE, Float.MAX_VALUE), object);
    }
    return rounded;
  }

  private static boolean isNumpyScalar(long object) {
    return NUMPY_SCALARS.contains(Description.typeName(Constants.typeOf(object)));
  }

  private static double read(long number, long object) {
    double value = FloatObjects.asDouble(number);
    if (value == -1 && Exceptions.isSet() != 0) {
      if (!Exceptions.matches(Constants.OVERFLOW_ERROR)) {
        throw PythonErrors.take();
      }
      Exceptions.clear();
      throw Mismatch.expected("float from %s to %s".formatted(-Double.MAX_VALUE, Double.MAX_VALUE), object);
    }
    return value;
  }
}
