package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.echo;
import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Conversions.inPython;
import static clutch.runtime.convert.Conversions.toPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import clutch.runtime.PythonException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrimitiveArraysTest {

  @BeforeAll
  static void define() {
    Conversions.interpreter()
        .exec(
            """
            import array, collections
            class Broken:
                def __iter__(self):
                    yield 1
                    raise KeyError('half way')
            class Endless:
                def __iter__(self): return 5
            """);
  }

  @Test
  void theyBecomeArrays() {
    assertThat(toPython(Converters.SHORT_ARRAY, new short[] {1, Short.MIN_VALUE}))
        .isEqualTo("array('h', [1, -32768])");
    assertThat(toPython(Converters.INT_ARRAY, new int[] {1, Integer.MIN_VALUE}))
        .isEqualTo("array('i', [1, -2147483648])");
    assertThat(toPython(Converters.LONG_ARRAY, new long[] {1, Long.MIN_VALUE}))
        .isEqualTo("array('q', [1, -9223372036854775808])");
    assertThat(toPython(Converters.FLOAT_ARRAY, new float[] {0.5f, Float.NEGATIVE_INFINITY}))
        .isEqualTo("array('f', [0.5, -inf])");
    assertThat(toPython(Converters.DOUBLE_ARRAY, new double[] {0.1, Double.NaN}))
        .isEqualTo("array('d', [0.1, nan])");
    assertThat(toPython(Converters.CHAR_ARRAY, new char[] {'a', '\uffff'}))
        .isEqualTo("array('H', [97, 65535])");
    assertThat(toPython(Converters.BOOLEAN_ARRAY, new boolean[] {true, false}))
        .isEqualTo("[True, False]");
    assertThat(toPython(Converters.DOUBLE_ARRAY, new double[0])).isEqualTo("array('d')");
  }

  @Test
  void theyGoThereAndBack() {
    double[] doubles = new double[100_000];
    Arrays.setAll(doubles, i -> Math.sin(i));
    assertThat(echo(Converters.DOUBLE_ARRAY, doubles)).isEqualTo(doubles);
    assertThat(echo(Converters.FLOAT_ARRAY, new float[] {1, Float.NaN})).containsExactly(1, Float.NaN);
    assertThat(echo(Converters.LONG_ARRAY, new long[] {Long.MAX_VALUE, -1}))
        .containsExactly(Long.MAX_VALUE, -1);
    assertThat(echo(Converters.INT_ARRAY, new int[] {7})).containsExactly(7);
    assertThat(echo(Converters.SHORT_ARRAY, new short[] {7, -7})).containsExactly(7, -7);
    assertThat(echo(Converters.CHAR_ARRAY, "a\ud800".toCharArray())).containsExactly('a', '\ud800');
    assertThat(echo(Converters.BOOLEAN_ARRAY, new boolean[] {false, true, false}))
        .containsExactly(false, true, false);
    assertThat(echo(Converters.LONG_ARRAY, new long[0])).isEmpty();
    assertThat(echo(Converters.BOOLEAN_ARRAY, new boolean[0])).isEmpty();
  }

  @Test
  void longOnesAreWholeAndGrowAsAllOthersDo() {
    for (int length : new int[] {4095, 4096, 4097, 1 << 20}) {
      long[] longs = new long[length];
      Arrays.setAll(longs, i -> ~(long) i * i);
      assertThat(echo(Converters.LONG_ARRAY, longs)).isEqualTo(longs);
      short[] shorts = new short[length];
      Arrays.fill(shorts, (short) -7);
      assertThat(echo(Converters.SHORT_ARRAY, shorts)).isEqualTo(shorts);
      double[] doubles = new double[length];
      Arrays.setAll(doubles, i -> i + 0.5);
      String grown =
          "value.append(9) or value.pop(0) == 0.5 and value.pop() == 9 and value.extend(value[:2]) or value";
      double[] expected = Arrays.copyOfRange(doubles, 1, length + 2);
      expected[length - 1] = 1.5;
      expected[length] = 2.5;
      assertThat(inPython(grown, Converters.DOUBLE_ARRAY, doubles, Converters.DOUBLE_ARRAY)).isEqualTo(expected);
    }
  }

  @Test
  void longOnesThatLieApartComeToo() {
    long[] every = fromPython(Converters.LONG_ARRAY, "memoryview(array.array('q', range(1000000)))[::-2]");
    assertThat(every).hasSize(500_000).startsWith(999_999, 999_997).endsWith(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1, 2, 3]",
        "(1, 2, 3)",
        "range(1, 4)",
        "collections.deque([1, 2, 3])",
        "(i for i in (1, 2, 3))",
        "{1: 'a', 2: 'b', 3: 'c'}.keys()",
        "array.array('b', [1, 2, 3])",
        "array.array('H', [1, 2, 3])",
        "array.array('i', [1, 2, 3])",
        "array.array('l', [1, 2, 3])",
        "array.array('q', [1, 2, 3])",
        "array.array('Q', [1, 2, 3])",
        "memoryview(array.array('q', [1, 0, 2, 0, 3]))[::2]",
        "memoryview(array.array('q', [3, 2, 1]))[::-1]",
        "memoryview(bytes([1, 2, 3]))"
      })
  void wholeNumbersOfAnyKindFit(String expression) {
    assertThat(fromPython(Converters.LONG_ARRAY, expression)).containsExactly(1, 2, 3);
    assertThat(fromPython(Converters.INT_ARRAY, expression)).containsExactly(1, 2, 3);
    assertThat(fromPython(Converters.SHORT_ARRAY, expression)).containsExactly(1, 2, 3);
    assertThat(fromPython(Converters.DOUBLE_ARRAY, expression)).containsExactly(1, 2, 3);
    assertThat(fromPython(Converters.FLOAT_ARRAY, expression)).containsExactly(1, 2, 3);
    assertThat(fromPython(Converters.CHAR_ARRAY, expression)).containsExactly('\1', '\2', '\3');
  }

  @Test
  void charactersComeAsTextToo() {
    assertThat(fromPython(Converters.CHAR_ARRAY, "['a', 98, '\\uffff']"))
        .containsExactly('a', 'b', '\uffff');
    assertThat(fromPython(Converters.CHAR_ARRAY, "'x\\U0001F600'"))
        .containsExactly('x', '\ud83d', '\ude00');
    refused(
        Converters.CHAR_ARRAY, "['ab']", "value[0]: expected str of one UTF-16 unit, got str 'ab'");
    refused(Converters.CHAR_ARRAY, "[65536]", "value[0]: expected int from 0 to 65535, got int 65536");
  }

  @Test
  void nothingIsNarrowedUnseen() {
    refused(
        Converters.INT_ARRAY,
        "array.array('q', [1, 2**40])",
        "value[1]: expected int from -2147483648 to 2147483647, got int 1099511627776");
    refused(
        Converters.LONG_ARRAY,
        "array.array('Q', [2**64 - 1])",
        "value[0]: expected int from -9223372036854775808 to 9223372036854775807, "
            + "got int 18446744073709551615");
    refused(Converters.LONG_ARRAY, "array.array('d', [1])", "value[0]: expected int, got float 1.0");
    refused(
        Converters.FLOAT_ARRAY,
        "array.array('d', [0.0, 1e300])",
        "value[1]: expected float from -3.4028235E38 to 3.4028235E38, got float 1e+300");
    refused(Converters.DOUBLE_ARRAY, "[1.0, 'n/a']", "value[1]: expected float, got str 'n/a'");
    refused(Converters.BOOLEAN_ARRAY, "[True, 1]", "value[1]: expected bool, got int 1");
    assertThat(fromPython(Converters.DOUBLE_ARRAY, "array.array('f', [0.5])")).containsExactly(0.5);
  }

  @Test
  void textBytesAndMappingsAreNoNumbers() {
    refused(
        Converters.INT_ARRAY, "'123'", "value: expected sequence that fits an int[], got str '123'");
    refused(
        Converters.INT_ARRAY, "b'123'", "value: expected sequence that fits an int[], got bytes b'123'");
    refused(
        Converters.INT_ARRAY,
        "bytearray(b'1')",
        "value: expected sequence that fits an int[], got bytearray");
    refused(Converters.LONG_ARRAY, "{}", "value: expected sequence that fits a long[], got dict");
    refused(Converters.LONG_ARRAY, "None", "value: expected sequence that fits a long[], got None");
    refused(Converters.LONG_ARRAY, "7", "value: expected sequence that fits a long[], got int 7");
  }

  @Test
  void whatIteratingRaisesIsNotLost() {
    assertThatThrownBy(() -> fromPython(Converters.LONG_ARRAY, "Broken()"))
        .isInstanceOf(PythonException.class)
        .hasMessage("KeyError: 'half way'");
    assertThatThrownBy(() -> fromPython(Converters.LONG_ARRAY, "Endless()"))
        .isInstanceOf(ConversionException.class)
        .hasMessageContaining("got Endless (");
  }

  private static void refused(Converter<?> converter, String expression, String message) {
    assertThatThrownBy(() -> fromPython(converter, expression))
        .isInstanceOf(ConversionException.class)
        .hasMessage(message);
  }
}
