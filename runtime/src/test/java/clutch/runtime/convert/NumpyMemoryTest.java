package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Conversions.inPython;
import static clutch.runtime.convert.MemoryConverters.DOUBLE_BUFFER;
import static clutch.runtime.convert.MemoryConverters.MEMORY_SEGMENT;
import static clutch.runtime.convert.MemoryConverters.PY_BUFFER;
import static clutch.runtime.convert.MemoryConverters.SHAPED_SEGMENT;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clutch.runtime.ConversionException;
import clutch.runtime.MemoryStillHeldException;
import clutch.runtime.PyBuffer;
import clutch.runtime.ShapedSegment;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NumPy's arrays and Java's memory are the same bytes. */
class NumpyMemoryTest {

  @BeforeAll
  static void importIt() {
    NumpyTest.importIt();
  }

  @Test
  void anArrayIsSeenInItsShape() {
    Conversions.interpreter().exec("matrix = np.arange(12.0).reshape(3, 4)");
    try (PyBuffer buffer = fromPython(PY_BUFFER, "matrix[::2, 1:3]")) {
      assertThat(buffer.shape()).containsExactly(2, 2);
      assertThat(buffer.strides()).containsExactly(64, 8);
      assertThat(buffer.segment().get(JAVA_DOUBLE, buffer.offset(1, 1))).isEqualTo(10);
      buffer.segment().set(JAVA_DOUBLE, buffer.offset(1, 1), -1);
      assertThat(fromPython(Converters.DOUBLE, "matrix[2, 2]")).isEqualTo(-1);
      Conversions.interpreter().exec("matrix[0, 1] = 0.5");
      assertThat(buffer.segment().get(JAVA_DOUBLE, buffer.offset(0, 0))).isEqualTo(0.5);
    }
    try (PyBuffer transposed = fromPython(PY_BUFFER, "matrix.T")) {
      assertThat(transposed.shape()).containsExactly(4, 3);
      assertThat(transposed.contiguous()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "int8, b", "uint8, B", "int16, h", "uint16, H", "int32, i", "uint32, I", "int64, l", "uint64, L",
    "float16, e", "float32, f", "float64, d", "bool, ?", "complex128, Zd", ">f8, >d"
  })
  void everyTypeHasItsFormat(String type, String format) {
    try (PyBuffer buffer = fromPython(PY_BUFFER, "np.zeros((2, 3), '%s')".formatted(type))) {
      assertThat(buffer.format()).isEqualTo(format);
      assertThat(buffer.shape()).containsExactly(2, 3);
      assertThat(buffer.segment().byteSize()).isEqualTo(6 * buffer.itemSize());
    }
  }

  @Test
  void whatHasNoPlainMemoryIsRefused() {
    assertThatThrownBy(() -> fromPython(PY_BUFFER, "np.array([None])"))
        .isInstanceOf(ConversionException.class)
        .hasMessageContaining("whose elements are pointers (format 'O')");
    assertThatThrownBy(() -> fromPython(PY_BUFFER, "np.array(['2026-01-01'], 'M8[D]')"))
        .isInstanceOf(ConversionException.class)
        .hasMessageContaining("cannot include dtype 'M' in a buffer");
    assertThatThrownBy(() -> fromPython(DOUBLE_BUFFER, "np.zeros(2, '>f8')"))
        .isInstanceOf(ConversionException.class)
        .hasMessageContaining("[2] of '>d'");
  }

  @Test
  void anArrayComesBackAsABuffer() {
    Conversions.interpreter().exec("data = np.arange(3.0)");
    DoubleBuffer doubles = fromPython(DOUBLE_BUFFER, "data");
    doubles.put(2, 9);
    assertThat(fromPython(Converters.DOUBLE, "data[2]")).isEqualTo(9);
    assertThat(MemorySegment.ofBuffer(doubles).address())
        .isEqualTo(fromPython(Converters.LONG, "data.ctypes.data"));
    assertThat(inPython("np.shares_memory(value, data)", DOUBLE_BUFFER, doubles, Converters.BOOLEAN)).isTrue();
  }

  @Test
  void javaMemoryIsAnArray() {
    MemorySegment segment = Arena.ofAuto().allocateFrom(JAVA_FLOAT, 1, 2, 3, 4, 5, 6);
    ShapedSegment matrix = ShapedSegment.of(segment, JAVA_FLOAT, 2, 3);
    String array = "np.asarray(value)";
    assertThat(inPython(array + ".shape == (2, 3)", SHAPED_SEGMENT, matrix, Converters.BOOLEAN)).isTrue();
    assertThat(inPython(array + ".ctypes.data", SHAPED_SEGMENT, matrix, Converters.LONG))
        .isEqualTo(segment.address());
    inPython(array + ".fill(7)", SHAPED_SEGMENT, matrix, Converters.OBJECT);
    assertThat(segment.getAtIndex(JAVA_FLOAT, 5)).isEqualTo(7);
  }

  @Test
  void anArrayKeepsMemoryThatLasts() {
    Conversions.interpreter().exec("kept = []");
    keep();
    System.gc();
    System.gc();
    assertThat(fromPython(Converters.DOUBLE, "float(kept[0].sum())")).isEqualTo(3);
    Conversions.interpreter().exec("kept.clear()");
  }

  private static void keep() {
    DoubleBuffer buffer = ByteBuffer.allocateDirect(16).order(ByteOrder.nativeOrder()).asDoubleBuffer();
    inPython("kept.append(np.frombuffer(value))", DOUBLE_BUFFER, buffer.put(0, 1).put(1, 2), Converters.VOID);
  }

  @Test
  void anArrayOverMemoryThatCanBeFreedIsNoticed() {
    Conversions.interpreter().exec("kept = []");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(16);
      assertThat(inPython("float(np.frombuffer(value).sum())", MEMORY_SEGMENT, segment, Converters.DOUBLE)).isZero();
      var held =
          catchThrowableOfType(
              MemoryStillHeldException.class,
              () -> inPython("str(kept.append(np.frombuffer(value)))", MEMORY_SEGMENT, segment, Converters.STRING));
      assertThat(held.reachable()).isTrue();
      Conversions.interpreter().exec("kept.clear()");
    }
  }
}
