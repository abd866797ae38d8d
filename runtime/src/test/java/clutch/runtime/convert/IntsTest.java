package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.echo;
import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Conversions.toPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import clutch.runtime.PythonException;
import java.math.BigInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntsTest {

  @BeforeAll
  static void define() {
    Conversions.interpreter()
        .exec(
            """
            import enum
            class Index:
                def __init__(self, value): self.value = value
                def __index__(self): return self.value
            class BrokenIndex:
                def __index__(self): raise KeyError('lost')
            class Size(enum.IntEnum):
                LARGE = 3
            class Whole(int): pass
            """);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, 255, -256, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 30, 1L << 60})
  void longsGoThereAndBack(long value) {
    assertThat(toPython(Converters.LONG, value)).isEqualTo(Long.toString(value));
    assertThat(echo(Converters.LONG, value)).isEqualTo(value);
  }

  @Test
  void eachTypeHasItsLimits() {
    assertThat(echo(Converters.BYTE, Byte.MIN_VALUE)).isEqualTo(Byte.MIN_VALUE);
    assertThat(echo(Converters.BYTE, Byte.MAX_VALUE)).isEqualTo(Byte.MAX_VALUE);
    assertThat(echo(Converters.SHORT, Short.MIN_VALUE)).isEqualTo(Short.MIN_VALUE);
    assertThat(echo(Converters.SHORT, Short.MAX_VALUE)).isEqualTo(Short.MAX_VALUE);
    assertThat(echo(Converters.INTEGER, Integer.MIN_VALUE)).isEqualTo(Integer.MIN_VALUE);
    assertThat(echo(Converters.INTEGER, Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
    refused(Converters.BYTE, "128", "expected int from -128 to 127, got int 128");
    refused(Converters.BYTE, "-129", "expected int from -128 to 127, got int -129");
    refused(Converters.SHORT, "2**15", "expected int from -32768 to 32767, got int 32768");
    refused(
        Converters.INTEGER,
        "2**31",
        "expected int from -2147483648 to 2147483647, got int 2147483648");
    refused(
        Converters.LONG,
        "2**63",
        "expected int from -9223372036854775808 to 9223372036854775807, got int 9223372036854775808");
    refused(
        Converters.LONG,
        "-2**63 - 1",
        "expected int from -9223372036854775808 to 9223372036854775807, got int -9223372036854775809");
    refused(
        Converters.LONG,
        "10**5000",
        "expected int from -9223372036854775808 to 9223372036854775807, got int of 16610 bits");
  }

  @ParameterizedTest
  @CsvSource({"True,1", "False,0", "Size.LARGE,3", "Whole(-7),-7", "Index(5),5"})
  void whatIsAnIntOrHasAnIndexFits(String expression, long expected) {
    assertThat(fromPython(Converters.LONG, expression)).isEqualTo(expected);
    assertThat(fromPython(Converters.BYTE, expression)).isEqualTo((byte) expected);
    assertThat(fromPython(Converters.BIG_INTEGER, expression)).isEqualTo(BigInteger.valueOf(expected));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', value = {
    "1.0,float 1.0", "'1',str '1'", "None,None", "b'1',bytes b'1'", "[1],list", "object(),object",
    "1j,complex", "Size,enum.EnumType"
  })
  void nothingElseFits(String expression, String description) {
    refused(Converters.LONG, expression, "expected int, got " + description);
    refused(Converters.BIG_INTEGER, expression, "expected int, got " + description);
  }

  @Test
  void whatAnIndexRaisesIsNotLost() {
    assertThatThrownBy(() -> fromPython(Converters.INTEGER, "BrokenIndex()"))
        .isInstanceOf(PythonException.class)
        .hasMessage("KeyError: 'lost'");
    // How Python says it differs by version.
    assertThatThrownBy(() -> fromPython(Converters.INTEGER, "Index('x')"))
        .isInstanceOf(ConversionException.class)
        .hasMessageStartingWith("value: expected int, got Index (")
        .hasMessageContaining("str");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "-1", "128", "-128", "9223372036854775807", "9223372036854775808",
        "-9223372036854775809", "123456789012345678901234567890123456789012345678901234567890",
        "57896044618658097711785492504343953926634992332820282019728792003956564819967",
        "-57896044618658097711785492504343953926634992332820282019728792003956564819968",
        "57896044618658097711785492504343953926634992332820282019728792003956564819968"
      })
  void bigIntegersGoThereAndBack(String digits) {
    BigInteger value = new BigInteger(digits);
    assertThat(toPython(Converters.BIG_INTEGER, value)).isEqualTo(digits);
    assertThat(echo(Converters.BIG_INTEGER, value)).isEqualTo(value);
  }

  @Test
  void aVeryBigInteger() {
    BigInteger value = BigInteger.TWO.pow(1_000_000).negate().add(BigInteger.ONE);
    assertThat(echo(Converters.BIG_INTEGER, value)).isEqualTo(value);
  }

  private static void refused(Converter<?> converter, String expression, String problem) {
    assertThatThrownBy(() -> fromPython(converter, expression))
        .isInstanceOf(ConversionException.class)
        .hasMessage("value: " + problem);
  }
}
