package clutch.runtime.glue;

import clutch.runtime.ConversionException;
import clutch.runtime.convert.Booleans;
import clutch.runtime.convert.Characters;
import clutch.runtime.convert.Floats;
import clutch.runtime.convert.Ints;
import clutch.runtime.convert.Mismatch;
import clutch.runtime.cpython.References;
import org.jspecify.annotations.Nullable;

/** What a call gave back, and how it becomes a Java value. Attached. */
abstract class CallResult extends CallArguments {

  CallResult(long threadNumber) {
    super(threadNumber);
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is no bool
   */
  public boolean toBoolean() {
    try {
      return Booleans.asBoolean(result());
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is no str of one character
   */
  public char toChar() {
    try {
      return Characters.asChar(result());
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is no int in the range of a byte
   */
  public byte toByte() {
    try {
      return Ints.asByte(result());
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is no int in the range of a short
   */
  public short toShort() {
    try {
      return Ints.asShort(result());
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is no int in the range of an int
   */
  public int toInt() {
    try {
      return Ints.asInt(result());
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is no int in the range of a long
   */
  public long toLong() {
    try {
      return Ints.asLong(result());
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is no number in the range of a float
   */
  public float toFloat() {
    try {
      return Floats.asFloat(result());
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is neither a float nor an int
   */
  public double toDouble() {
    try {
      return Floats.asDouble(result());
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @param type how it is converted
   * @param <T> its Java type
   * @return its value
   * @throws ConversionException if it does not fit the type
   */
  public <T extends @Nullable Object> T to(PythonType<T> type) {
    try {
      return type.converter().fromPython(interpreter(), result(), "result");
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /** Gives the reference back. */
  final void releaseResult() {
    long released = result();
    if (released != 0) {
      result(0);
      References.decrement(released, threadNumber);
    }
  }
}
