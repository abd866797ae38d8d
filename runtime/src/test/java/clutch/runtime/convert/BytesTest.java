package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.echo;
import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Conversions.toPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import clutch.runtime.PythonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {

  @Test
  void theyGoThereAndBack() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    assertThat(echo(Converters.BYTES, all)).isEqualTo(all);
    assertThat(echo(Converters.BYTES, new byte[0])).isEmpty();
    assertThat(toPython(Converters.BYTES, new byte[] {0, 'a', -1})).isEqualTo("b'\\x00a\\xff'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b'abc'",
        "bytearray(b'abc')",
        "memoryview(b'abc')",
        "memoryview(b'a-b-c-')[::2]",
        "memoryview(b'cba')[::-1]",
        "__import__('array').array('b', b'abc')",
        "type('Own', (bytes,), {})(b'abc')"
      })
  void everythingBytesLikeFits(String expression) {
    assertThat(fromPython(Converters.BYTES, expression)).containsExactly('a', 'b', 'c');
  }

  @Test
  void aBufferOfNumbersIsTakenAsItsBytes() {
    assertThat(fromPython(Converters.BYTES, "memoryview(b'abcd').cast('B', (2, 2))"))
        .containsExactly('a', 'b', 'c', 'd');
    assertThat(fromPython(Converters.BYTES, "__import__('array').array('h', [1, 2])")).hasSize(4);
    assertThat(fromPython(Converters.BYTES, "bytearray()")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"'abc',str 'abc'", "[1],list", "1,int 1", "None,None"})
  void nothingElseFits(String expression, String description) {
    assertThatThrownBy(() -> fromPython(Converters.BYTES, expression))
        .isInstanceOf(ConversionException.class)
        .hasMessage("value: expected bytes-like object, got " + description);
  }

  @Test
  void whatLendingRaisesIsNotLost() {
    Conversions.interpreter()
        .exec("released = memoryview(b'abc')\nreleased.release()");
    assertThatThrownBy(() -> fromPython(Converters.BYTES, "released"))
        .isInstanceOf(PythonException.class)
        .hasMessageStartingWith("ValueError: ");
    assertThat(fromPython(Converters.LONG, "1 + 1")).isEqualTo(2);
  }
}
