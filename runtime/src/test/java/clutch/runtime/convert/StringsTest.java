package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.attached;
import static clutch.runtime.convert.Conversions.echo;
import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Conversions.inPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import clutch.runtime.cpython.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StringsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "a", "plain ASCII", "Grüße", "\u00ff", "\u0100", "Жизнь", "日本語", "\u0000", "a\u0000b\u0000",
        "\ud83d\ude00", "x\ud83d\ude00y", "\ud83d", "\ude00", "\ude00\ud83d", "a\ud800", "\udfffz", "\uffff",
        "\ufeff", "\ufffe"
      })
  void stringsGoThereAndBack(String value) {
    assertThat(echo(Converters.STRING, value)).isEqualTo(value);
    assertThat(inPython("len(value)", Converters.STRING, value, Converters.INTEGER))
        .isEqualTo(value.codePointCount(0, value.length()));
    assertThat(inPython("[ord(c) for c in value]", Converters.STRING, value, Converters.INT_ARRAY))
        .isEqualTo(value.codePoints().toArray());
  }

  @Test
  void aHundredMegabytes() {
    String latin = "0123456789".repeat(10_000_000);
    assertThat(inPython("len(value)", Converters.STRING, latin, Converters.INTEGER))
        .isEqualTo(100_000_000);
    assertThat(fromPython(Converters.STRING, "'0123456789' * 10_000_000").equals(latin)).isTrue();
  }

  @Test
  void subclassesAreTakenForWhatTheyHold() {
    Conversions.interpreter()
        .exec(
            """
            class Loud(str):
                def __str__(self): return self.upper()
            """);
    assertThat(fromPython(Converters.STRING, "Loud('quiet')")).isEqualTo("quiet");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"1,int 1", "b'x',bytes b'x'", "None,None", "['x'],list", "bytearray(),bytearray"})
  void nothingElseFits(String expression, String description) {
    refused(Converters.STRING, expression, "expected str, got " + description);
  }

  @Test
  void descriptionsStayShort() {
    refused(
        Converters.LONG,
        "'x' * 1_000_000",
        "expected int, got str '%s'...".formatted("x".repeat(40)));
    refused(
        Converters.LONG,
        "b'x' * 1_000_000",
        "expected int, got bytes b'%s'...".formatted("x".repeat(40)));
    refused(Converters.LONG, "'\\ud800'", "expected int, got str '\\ud800'");
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', '\u0000', 'ü', '\u20ac', '\ud83d', '\udfff', '\uffff'})
  void charactersGoThereAndBack(char value) {
    assertThat(echo(Converters.CHARACTER, value)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"'',str ''", "'ab',str 'ab'", "'\\U0001F600',str '\ud83d\ude00'", "97,int 97", "None,None"})
  void aCharacterIsOneUnit(String expression, String description) {
    refused(Converters.CHARACTER, expression, "expected str of one UTF-16 unit, got " + description);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mean", "größe", "a\u0000b", "\ud800"})
  void namesAreInterned(String name) {
    assertThat(
            attached(
                () -> {
                  long first = Names.of(name);
                  long second = Names.of(name);
                  try {
                    assertThat(Strings.fromPython(first)).isEqualTo(name);
                    return first == second;
                  } finally {
                    References.decrement(first);
                    References.decrement(second);
                  }
                }))
        .isTrue();
  }

  private static void refused(Converter<?> converter, String expression, String problem) {
    assertThatThrownBy(() -> fromPython(converter, expression))
        .isInstanceOf(ConversionException.class)
        .hasMessage("value: " + problem);
  }
}
