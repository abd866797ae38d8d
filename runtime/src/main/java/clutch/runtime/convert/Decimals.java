package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.LongObjects;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * {@code BigDecimal} to {@code decimal.Decimal} and back, digits and exponent as they are: {@code 1E+3}
 * is not 1000. From Python whole numbers fit too; floats, infinities and NaN don't. A negative zero comes
 * as zero, as {@code BigDecimal} has none. Attached.
 */
final class Decimals {

  private static final String EXPECTED = "Decimal or int";

  /** So many digits always fit a {@code long}. */
  private static final int DIGITS_OF_LONG = 18;

  private Decimals() {}

  static long toPython(OpenInterpreter interpreter, BigDecimal value) {
    // The constructor takes any number of digits as they are, whatever the context says.
    String text = value.unscaledValue() + "E" + -(long) value.scale();
    try (Owned digits = new Owned(Strings.toPython(text))) {
      long type = LibraryTypes.of(interpreter).get(LibraryType.DECIMAL);
      return Checked.reference(Calling.call(type, digits.borrow()));
    }
  }

  static BigDecimal fromPython(OpenInterpreter interpreter, long object) {
    LibraryTypes types = LibraryTypes.of(interpreter);
    if (!types.isInstance(object, LibraryType.DECIMAL)) {
      try (Owned index = new Owned(Ints.index(EXPECTED, object))) {
        return new BigDecimal(Ints.asBigInteger(index.borrow()));
      }
    }
    long type = types.get(LibraryType.DECIMAL);
    try (Owned asTuple = new Owned(LibraryObjects.attribute(interpreter, type, "as_tuple"));
        Owned parts = new Owned(Calling.call(asTuple.borrow(), object))) {
      long exponent = Sequences.tupleItem(parts.borrow(), 2);
      if (Types.isInstance(exponent, Constants.STR)) {
        String special = Strings.fromPython(exponent).equals("F") ? "an infinity" : "NaN";
        throw new Mismatch("expected a finite Decimal, got " + special);
      }
      boolean negative = Ints.asInt(Sequences.tupleItem(parts.borrow(), 0)) == 1;
      return read(negative, Sequences.tupleItem(parts.borrow(), 1), Ints.asLong(exponent));
    }
  }

  private static BigDecimal read(boolean negative, long digits, long exponent) {
    if (exponent > -(long) Integer.MIN_VALUE || exponent < -(long) Integer.MAX_VALUE) {
      throw new Mismatch(
          "expected Decimal with an exponent from %s to %s, as BigDecimal has them, got one of %s"
              .formatted(-(long) Integer.MAX_VALUE, -(long) Integer.MIN_VALUE, exponent));
    }
    char[] read = new char[Lengths.ofArray(Sequences.tupleSize(digits))];
    for (int i = 0; i < read.length; i++) {
      read[i] = (char) ('0' + LongObjects.asLong(Sequences.tupleItem(digits, i)));
    }
    String text = (negative ? "-" : "") + new String(read);
    int scale = (int) -exponent;
    return read.length <= DIGITS_OF_LONG
        ? BigDecimal.valueOf(Long.parseLong(text), scale)
        : new BigDecimal(new BigInteger(text), scale);
  }
}
