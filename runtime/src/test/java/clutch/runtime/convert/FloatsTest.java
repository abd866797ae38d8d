package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.echo;
import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Conversions.toPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloatsTest {

  @BeforeAll
  static void define() {
    Conversions.interpreter()
        .exec(
            """
            from decimal import Decimal
            from fractions import Fraction
            class Celsius(float):
                def __float__(self): raise KeyError('never asked')
            class Five:
                def __index__(self): return 5
            """);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.0, -0.0, 1.5, -1.0, 0.1, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, Double.NaN,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
      })
  void doublesGoThereAndBack(double value) {
    assertThat(echo(Converters.DOUBLE, value)).isEqualTo((Object) value);
  }

  @ParameterizedTest
  @ValueSource(
      floats = {
        0.0f, -0.0f, 0.1f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN, Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY
      })
  void floatsGoThereAndBack(float value) {
    assertThat(echo(Converters.FLOAT, value)).isEqualTo((Object) value);
  }

  @Test
  void floatsAreDoublesInPython() {
    assertThat(toPython(Converters.DOUBLE, 0.1)).isEqualTo("0.1");
    assertThat(toPython(Converters.FLOAT, 0.1f)).isEqualTo("0.10000000149011612");
    assertThat(fromPython(Converters.FLOAT, "0.1")).isEqualTo(0.1f);
  }

  @ParameterizedTest
  @CsvSource({"3,3", "-1,-1", "True,1", "Celsius(20.5),20.5", "Five(),5", "2**60,1152921504606846976"})
  void wholeNumbersAndSubclassesFit(String expression, double expected) {
    assertThat(fromPython(Converters.DOUBLE, expression)).isEqualTo(expected);
    assertThat(fromPython(Converters.FLOAT, expression)).isEqualTo((float) expected);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "'n/a',str 'n/a'", "None,None", "Decimal('1.5'),decimal.Decimal", "1j,complex",
        "Fraction(1),fractions.Fraction", "[],list", "b'1',bytes b'1'"
      })
  void nothingElseFits(String expression, String description) {
    refused(Converters.DOUBLE, expression, "expected float, got " + description);
    refused(Converters.FLOAT, expression, "expected float, got " + description);
  }

  @Test
  void whatIsTooLargeIsRefused() {
    refused(
        Converters.DOUBLE,
        "10**400",
        "expected float from -1.7976931348623157E308 to 1.7976931348623157E308, got int of 1329 bits");
    refused(
        Converters.FLOAT,
        "1e39",
        "expected float from -3.4028235E38 to 3.4028235E38, got float 1e+39");
    refused(
        Converters.FLOAT,
        "-10**39",
        "expected float from -3.4028235E38 to 3.4028235E38, "
            + "got int -1000000000000000000000000000000000000000");
  }

  private static void refused(Converter<?> converter, String expression, String problem) {
    assertThatThrownBy(() -> fromPython(converter, expression))
        .isInstanceOf(ConversionException.class)
        .hasMessage("value: " + problem);
  }
}
