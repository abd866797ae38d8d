package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.echo;
import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Conversions.toPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BooleansTest {

  @Test
  void theyGoThereAndBack() {
    assertThat(toPython(Converters.BOOLEAN, true)).isEqualTo("True");
    assertThat(toPython(Converters.BOOLEAN, false)).isEqualTo("False");
    assertThat(echo(Converters.BOOLEAN, true)).isTrue();
    assertThat(echo(Converters.BOOLEAN, false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"0,int 0", "1,int 1", "None,None", "'',str ''", "[],list", "1.0,float 1.0"})
  void nothingIsTrueByConvention(String expression, String description) {
    assertThatThrownBy(() -> fromPython(Converters.BOOLEAN, expression))
        .isInstanceOf(ConversionException.class)
        .hasMessage("value: expected bool, got " + description);
  }
}
