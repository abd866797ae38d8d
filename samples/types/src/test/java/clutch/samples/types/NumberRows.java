package clutch.samples.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** Numbers and truth values. */
final class NumberRows {

  private NumberRows() {}

  static List<TableRow<?>> rows() {
    return List.of(booleans(), bytes(), shorts(), ints(), longs(), floats(), doubles(), bigIntegers(), bigDecimals());
  }

  private static TableRow<Boolean> booleans() {
    return TableRow.of("boolean", NumberTypes.Booleans.class)
        .both(true, "True")
        .both(false, "False")
        .refusedFromPython("0", "expected bool, got int 0")
        .refusedFromPython("1.5", "expected bool, got float 1.5")
        .refusedFromPython("'True'", "expected bool, got str 'True'")
        .noneIsRefused();
  }

  private static TableRow<Byte> bytes() {
    return TableRow.of("byte", NumberTypes.Bytes.class)
        .both((byte) 0, "0")
        .both(Byte.MIN_VALUE, "-128")
        .both(Byte.MAX_VALUE, "127")
        .refusedFromPython("128", "expected int from -128 to 127, got int 128")
        .refusedFromPython("b'a'", "expected int, got bytes b'a'")
        .noneIsRefused()
        .random(random -> (byte) random.nextInt());
  }

  private static TableRow<Short> shorts() {
    return TableRow.of("short", NumberTypes.Shorts.class)
        .both((short) 0, "0")
        .both(Short.MIN_VALUE, "-2**15")
        .both(Short.MAX_VALUE, "2**15 - 1")
        .refusedFromPython("-2**15 - 1", "expected int from -32768 to 32767, got int -32769")
        .noneIsRefused()
        .random(random -> (short) random.nextInt());
  }

  private static TableRow<Integer> ints() {
    return TableRow.of("int", NumberTypes.Ints.class)
        .both(0, "0")
        .both(-1, "-1")
        .both(Integer.MIN_VALUE, "-2**31")
        .both(Integer.MAX_VALUE, "2**31 - 1")
        .fromPython("True", 1)
        .refusedFromPython("2**31", "expected int from -2147483648 to 2147483647, got int 2147483648")
        .refusedFromPython("1.0", "expected int, got float 1.0")
        .refusedFromPython("'1'", "expected int, got str '1'")
        .refusedFromPython("decimal.Decimal(1)", "expected int, got decimal.Decimal")
        .noneIsRefused()
        .random(Random::nextInt);
  }

  private static TableRow<Long> longs() {
    return TableRow.of("long", NumberTypes.Longs.class)
        .both(0L, "0")
        .both(-1L, "-1")
        .both(Long.MIN_VALUE, "-2**63")
        .both(Long.MAX_VALUE, "2**63 - 1")
        .refusedFromPython("2**63", "expected int from -9223372036854775808 to 9223372036854775807, got int 9223372036854775808")
        .refusedFromPython("2**300", "expected int from -9223372036854775808 to 9223372036854775807, got int of 301 bits")
        .noneIsRefused()
        .random(Random::nextLong);
  }

  private static TableRow<Float> floats() {
    return TableRow.of("float", NumberTypes.Floats.class)
        .both(0f, "0.0")
        .both(-0f, "-0.0")
        .both(1.5f, "1.5")
        .both(Float.NaN, "float('nan')")
        .both(Float.NEGATIVE_INFINITY, "float('-inf')")
        .both(Float.MIN_VALUE, "2.0**-149")
        .both(Float.MAX_VALUE, "(2 - 2.0**-23) * 2.0**127")
        .fromPython("3", 3f)
        .fromPython("0.1", 0.1f)
        .refusedFromPython("1e39", "expected float from -3.4028235E38 to 3.4028235E38, got float 1e+39")
        .refusedFromPython("'1.5'", "expected float, got str '1.5'")
        .noneIsRefused()
        .random(random -> Float.intBitsToFloat(random.nextInt()));
  }

  private static TableRow<Double> doubles() {
    return TableRow.of("double", NumberTypes.Doubles.class)
        .both(0.0, "0.0")
        .both(-0.0, "-0.0")
        .both(0.1, "0.1")
        .both(Double.NaN, "float('nan')")
        .both(Double.POSITIVE_INFINITY, "float('inf')")
        .both(Double.MIN_VALUE, "5e-324")
        .both(Double.MAX_VALUE, "1.7976931348623157e308")
        .fromPython("2**53", 0x1p53)
        .refusedFromPython("2**2000", "expected float from -1.7976931348623157E308 to 1.7976931348623157E308, got int of 2001 bits")
        .refusedFromPython("decimal.Decimal('1.5')", "expected float, got decimal.Decimal")
        .refusedFromPython("1j", "expected float, got complex")
        .noneIsRefused()
        .random(random -> Double.longBitsToDouble(random.nextLong()));
  }

  private static TableRow<BigInteger> bigIntegers() {
    return TableRow.of("BigInteger", NumberTypes.BigIntegers.class)
        .both(BigInteger.ZERO, "0")
        .both(BigInteger.ONE.negate(), "-1")
        .both(BigInteger.TWO.pow(63), "2**63")
        .both(BigInteger.TWO.pow(10_000).negate(), "-2**10_000")
        .refusedFromPython("1.0", "expected int, got float 1.0")
        .noneIsRefused()
        .random(NumberRows::bigInteger);
  }

  private static BigInteger bigInteger(Random random) {
    BigInteger absolute = new BigInteger(random.nextInt(500), random);
    return random.nextBoolean() ? absolute : absolute.negate();
  }

  private static TableRow<BigDecimal> bigDecimals() {
    String limits = "expected Decimal with an exponent from -2147483647 to 2147483648, as BigDecimal has them, got one of ";
    return TableRow.of("BigDecimal", NumberTypes.BigDecimals.class)
        .both(BigDecimal.ZERO, "decimal.Decimal('0')")
        .both(new BigDecimal("1.50"), "decimal.Decimal('1.50')")
        .both(new BigDecimal("0.00"), "decimal.Decimal('0.00')")
        .both(new BigDecimal("1E+3"), "decimal.Decimal('1E+3')")
        .both(new BigDecimal("1000"), "decimal.Decimal('1000')")
        .both(new BigDecimal("0E+7"), "decimal.Decimal('0E+7')")
        .both(new BigDecimal("-1E-400"), "decimal.Decimal('-1E-400')")
        .both(new BigDecimal("12345678901234567890123456789012345678901234567890.12345678901234567890"),
            "decimal.Decimal('12345678901234567890123456789012345678901234567890.12345678901234567890')")
        .both(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE), "decimal.Decimal('1E+2147483648')")
        .both(new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE), "decimal.Decimal('1E-2147483647')")
        .fromPython("7", BigDecimal.valueOf(7))
        .fromPython("-2**100", new BigDecimal(BigInteger.TWO.pow(100).negate()))
        // BigDecimal has no negative zero.
        .fromPython("decimal.Decimal('-0.0')", new BigDecimal("0.0"))
        .refusedFromPython("1.5", "expected Decimal or int, got float 1.5")
        .refusedFromPython("'1.5'", "expected Decimal or int, got str '1.5'")
        .refusedFromPython("fractions.Fraction(1, 3)", "expected Decimal or int, got fractions.Fraction")
        .refusedFromPython("decimal.Decimal('NaN')", "expected a finite Decimal, got NaN")
        .refusedFromPython("decimal.Decimal('sNaN123')", "expected a finite Decimal, got NaN")
        .refusedFromPython("decimal.Decimal('-Infinity')", "expected a finite Decimal, got an infinity")
        .refusedFromPython("decimal.Decimal('1E+2147483649')", limits + "2147483649")
        .refusedFromPython("decimal.Decimal('1E-2147483648')", limits + "-2147483648")
        .noneIsRefused()
        .random(random -> new BigDecimal(bigInteger(random), random.nextInt(-500, 500)));
  }
}
