package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Conversions.inPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clutch.runtime.ConversionException;
import clutch.runtime.PyObject;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumpyTest {

  @BeforeAll
  static void importIt() {
    // The NumPy on the class path is made for one Python; on the others there is none.
    Conversions.interpreter().exec("import sys, sysconfig");
    assumeTrue(
        fromPython(
            Converters.BOOLEAN,
            "sys.version_info[:2] == (3, 14) and not sysconfig.get_config_var('Py_GIL_DISABLED')"),
        "NumPy's jar is for Python 3.14 with a GIL");
    Conversions.interpreter().exec("import numpy as np");
  }

  @ParameterizedTest
  @ValueSource(strings = {"int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"})
  void integerScalarsAreInts(String type) {
    assertThat(fromPython(Converters.LONG, "np.%s(7)".formatted(type))).isEqualTo(7);
    assertThat(fromPython(Converters.BYTE, "np.%s(7)".formatted(type))).isEqualTo((byte) 7);
    assertThat(fromPython(Converters.DOUBLE, "np.%s(7)".formatted(type))).isEqualTo(7.0);
    assertThat(fromPython(Converters.BIG_INTEGER, "np.%s(7)".formatted(type)))
        .isEqualTo(BigInteger.valueOf(7));
    assertThat(fromPython(Converters.list(Converters.LONG), "np.array([1, 2], np.%s)".formatted(type)))
        .containsExactly(1L, 2L);
    assertThat(fromPython(Converters.LONG_ARRAY, "np.array([1, 2], np.%s)".formatted(type)))
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"float16", "float32", "float64", "longdouble"})
  void floatScalarsAreFloats(String type) {
    assertThat(fromPython(Converters.DOUBLE, "np.%s(0.5)".formatted(type))).isEqualTo(0.5);
    assertThat(fromPython(Converters.FLOAT, "np.%s(0.5)".formatted(type))).isEqualTo(0.5f);
    assertThat(fromPython(Converters.DOUBLE_ARRAY, "np.array([0.5, 1.5], np.%s)".formatted(type)))
        .containsExactly(0.5, 1.5);
    refused(Converters.LONG, "np.%s(1)".formatted(type), "expected int, got ");
  }

  @Test
  void boolScalarsAreBools() {
    assertThat(fromPython(Converters.BOOLEAN, "np.bool(True)")).isTrue();
    assertThat(fromPython(Converters.BOOLEAN, "np.array([1, 2]).sum() == 4")).isFalse();
    assertThat(fromPython(Converters.BOOLEAN_ARRAY, "np.array([1, 2, 3]) > 1"))
        .containsExactly(false, true, true);
    refused(Converters.BOOLEAN, "np.int64(1)", "expected bool, got numpy.int64");
  }

  @Test
  void otherScalarsAndArraysAreNoNumbers() {
    refused(Converters.DOUBLE, "np.complex128(1)", "expected float, got numpy.complex128");
    refused(Converters.DOUBLE, "np.str_('1')", "expected float, got numpy.str_");
    refused(Converters.DOUBLE, "np.datetime64('2026-01-01')", "expected float, got numpy.datetime64");
    refused(Converters.LONG, "np.array([1, 2])", "expected int, got numpy.ndarray (");
    refused(Converters.DOUBLE, "np.array([1.5])", "expected float, got numpy.ndarray (");
    assertThat(fromPython(Converters.STRING, "np.str_('text')")).isEqualTo("text");
  }

  @Test
  void arraysOfEachLayoutFit() {
    assertThat(fromPython(Converters.DOUBLE_ARRAY, "np.arange(6.0)[::2]")).containsExactly(0, 2, 4);
    assertThat(fromPython(Converters.DOUBLE_ARRAY, "np.arange(3.0)[::-1]")).containsExactly(2, 1, 0);
    assertThat(fromPython(Converters.DOUBLE_ARRAY, "np.arange(4.0).reshape(2, 2)[:, 1]"))
        .containsExactly(1, 3);
    assertThat(fromPython(Converters.INT_ARRAY, "np.array([1, -2], '>i4')")).containsExactly(1, -2);
    assertThat(fromPython(Converters.INT_ARRAY, "np.array([1, -2], '<i4')")).containsExactly(1, -2);
    assertThat(fromPython(Converters.DOUBLE_ARRAY, "np.array([])")).isEmpty();
    refused(Converters.DOUBLE_ARRAY, "np.eye(2)", "expected float, got numpy.ndarray (", "value[0]");
    refused(
        Converters.LONG_ARRAY,
        "np.array(['2026-01-01'], 'M8[D]')",
        "expected int, got numpy.datetime64",
        "value[0]");
    refused(Converters.DOUBLE_ARRAY, "np.array(1.0)", "expected sequence that fits a double[], got ");
  }

  @Test
  void arraysOfJavaAreBuffersToIt() {
    assertThat(
            inPython(
                "float(np.asarray(value).sum())",
                Converters.DOUBLE_ARRAY,
                new double[] {1, 2, 3},
                Converters.DOUBLE))
        .isEqualTo(6.0);
  }

  @Test
  void naturallyItsScalarsAreWhatTheyInheritFrom() {
    assertThat(fromPython(Converters.OBJECT, "np.float64(0.5)")).isEqualTo(0.5);
    assertThat(fromPython(Converters.OBJECT, "np.array([1])")).isInstanceOf(PyObject.class);
    assertThat(fromPython(Converters.OBJECT, "np.array([1, 2]).tolist()")).isEqualTo(List.of(1L, 2L));
  }

  private static void refused(Converter<?> converter, String expression, String problem) {
    refused(converter, expression, problem, "value");
  }

  private static void refused(
      Converter<?> converter, String expression, String problem, String path) {
    assertThatThrownBy(() -> fromPython(converter, expression))
        .isInstanceOf(ConversionException.class)
        .hasMessageStartingWith(path + ": " + problem);
  }
}
