package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Conversions.inPython;
import static clutch.runtime.convert.MemoryConverters.BYTE_BUFFER;
import static clutch.runtime.convert.MemoryConverters.CHAR_BUFFER;
import static clutch.runtime.convert.MemoryConverters.DOUBLE_BUFFER;
import static clutch.runtime.convert.MemoryConverters.FLOAT_BUFFER;
import static clutch.runtime.convert.MemoryConverters.INT_BUFFER;
import static clutch.runtime.convert.MemoryConverters.LONG_BUFFER;
import static clutch.runtime.convert.MemoryConverters.MEMORY_SEGMENT;
import static clutch.runtime.convert.MemoryConverters.PY_BUFFER;
import static clutch.runtime.convert.MemoryConverters.SHAPED_SEGMENT;
import static clutch.runtime.convert.MemoryConverters.SHORT_BUFFER;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import clutch.runtime.MemoryStillHeldException;
import clutch.runtime.PyBuffer;
import clutch.runtime.PyObject;
import clutch.runtime.PythonException;
import clutch.runtime.ShapedSegment;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Python's memory in Java. */
class HeldMemoryTest {

  @BeforeAll
  static void define() {
    Conversions.interpreter()
        .exec(
            """
            import array, ctypes, sys
            memory = bytearray(b'abcdef')
            class Exporter:
                def __buffer__(self, flags):
                    raise BufferError('not today')
            class Broken:
                def __buffer__(self, flags):
                    raise KeyError('broken')
            class Anew:
                lent = released = 0
                def __buffer__(self, flags):
                    Anew.lent += 1
                    return memoryview(bytearray(b'abc'))
                def __release_buffer__(self, view):
                    Anew.released += 1
            """);
  }

  @Test
  void isWhatItsElementsAre() {
    assertThat(fromPython(MEMORY_SEGMENT, "b'ab'").toArray(JAVA_BYTE)).containsExactly('a', 'b');
    assertThat(fromPython(BYTE_BUFFER, "array.array('i', [1, 2])").getInt(4)).isEqualTo(2);
    assertThat(fromPython(SHORT_BUFFER, "array.array('h', [-1])").get(0)).isEqualTo((short) -1);
    assertThat(fromPython(CHAR_BUFFER, "array.array('H', [97])").toString()).isEqualTo("a");
    assertThat(fromPython(INT_BUFFER, "array.array('i', [1, -2])").get(1)).isEqualTo(-2);
    assertThat(fromPython(LONG_BUFFER, "array.array('q', [2**62])").get(0)).isEqualTo(1L << 62);
    assertThat(fromPython(LONG_BUFFER, "array.array('l', [7])").get(0)).isEqualTo(7);
    assertThat(fromPython(FLOAT_BUFFER, "array.array('f', [0.5])").get(0)).isEqualTo(0.5f);
    assertThat(fromPython(DOUBLE_BUFFER, "array.array('d', [1, 2.5])").get(1)).isEqualTo(2.5);
    assertThat(fromPython(DOUBLE_BUFFER, "array.array('d')").capacity()).isZero();
    assertThat(fromPython(DOUBLE_BUFFER, "(ctypes.c_double * 2)(0, 2.5)").get(1)).isEqualTo(2.5);
    assertThat(fromPython(MEMORY_SEGMENT, "memoryview(bytes(12)).cast('i', [1, 3])").byteSize()).isEqualTo(12);
  }

  @Test
  void whatOneSideWritesTheOtherSees() {
    MemorySegment segment = fromPython(MEMORY_SEGMENT, "memory");
    segment.set(JAVA_BYTE, 1, (byte) 'x');
    assertThat(fromPython(Converters.STRING, "memory.decode()")).isEqualTo("axcdef");
    Conversions.interpreter().exec("memory[1:2] = b'b'");
    assertThat(segment.get(JAVA_BYTE, 1)).isEqualTo((byte) 'b');
  }

  @Test
  void readOnlyStaysReadOnly() {
    assertThat(fromPython(MEMORY_SEGMENT, "b'ab'").isReadOnly()).isTrue();
    ByteBuffer bytes = fromPython(BYTE_BUFFER, "b'ab'");
    assertThatThrownBy(() -> bytes.put(0, (byte) 0)).isInstanceOf(ReadOnlyBufferException.class);
    DoubleBuffer doubles = fromPython(DOUBLE_BUFFER, "memoryview(array.array('d', [1])).toreadonly()");
    assertThat(doubles.isReadOnly()).isTrue();
    assertThat(inPython("value.readonly", DOUBLE_BUFFER, doubles, Converters.BOOLEAN)).isTrue();
  }

  @Test
  void whatDoesNotFitIsRefused() {
    refused(DOUBLE_BUFFER, "[1.5]", "expected buffer of format 'd', to be a DoubleBuffer, got list");
    refused(
        DOUBLE_BUFFER,
        "array.array('f', [1])",
        "expected one dimension of format 'd', to be a DoubleBuffer, got array.array, which has [1] of 'f'; a PyBuffer takes it as it is");
    refused(DOUBLE_BUFFER, "memoryview(bytes(16)).cast('d', [1, 2])", "expected one dimension of format 'd'");
    refused(LONG_BUFFER, "array.array('Q', [1])", "expected one dimension of format 'q'");
    refused(BYTE_BUFFER, "memoryview(b'abcd')[::2]", "expected elements side by side in C order");
    refused(
        SHAPED_SEGMENT, "array.array('I', [1])", "expected elements that are a primitive of Java's");
    refused(MEMORY_SEGMENT, "(ctypes.py_object * 1)()", "expected object with a buffer, to be a MemorySegment");
    refused(MEMORY_SEGMENT, "Exporter()", "expected object with a buffer, to be a MemorySegment, got Exporter (not today)");
    assertThatThrownBy(() -> fromPython(MEMORY_SEGMENT, "Broken()"))
        .isInstanceOf(PythonException.class)
        .hasMessage("KeyError: 'broken'");
  }

  private static void refused(Converter<?> converter, String expression, String problem) {
    assertThatThrownBy(() -> fromPython(converter, expression))
        .isInstanceOf(ConversionException.class)
        .hasMessageStartingWith("value: " + problem);
  }

  @Test
  void aPyBufferSaysHowItsElementsLie() {
    try (PyBuffer buffer = fromPython(PY_BUFFER, "memoryview(array.array('i', range(10)))[8:2:-3]")) {
      assertThat(buffer.format()).isEqualTo("i");
      assertThat(buffer.itemSize()).isEqualTo(4);
      assertThat(buffer.shape()).containsExactly(2);
      assertThat(buffer.strides()).containsExactly(-12);
      assertThat(buffer.contiguous()).isFalse();
      assertThat(buffer.readOnly()).isFalse();
      assertThat(buffer.segment().byteSize()).isEqualTo(16);
      assertThat(buffer.segment().get(JAVA_INT, buffer.offset(0))).isEqualTo(8);
      assertThat(buffer.segment().get(JAVA_INT, buffer.offset(1))).isEqualTo(5);
      assertThat(buffer).hasToString("PyBuffer[2] of 'i'");
      assertThatThrownBy(() -> buffer.offset(2)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> buffer.offset(0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> buffer.as(MemorySegment.class))
          .isInstanceOf(ConversionException.class)
          .hasMessageStartingWith("buffer: expected elements side by side in C order");
      assertThatThrownBy(() -> buffer.as(String.class)).isInstanceOf(ConversionException.class);
      assertThat(inPython("value.tolist() == [8, 5]", PY_BUFFER, buffer, Converters.BOOLEAN)).isTrue();
    }
    try (PyBuffer one = fromPython(PY_BUFFER, "ctypes.c_double(2.5)")) {
      assertThat(one.shape()).isEmpty();
      assertThat(one.segment().get(JAVA_DOUBLE, one.offset())).isEqualTo(2.5);
    }
    try (PyBuffer none = fromPython(PY_BUFFER, "memoryview(b'')")) {
      assertThat(none.segment().byteSize()).isZero();
      assertThat(none.contiguous()).isTrue();
    }
    try (PyBuffer fields = fromPython(PY_BUFFER, "type('P', (ctypes.Structure,), {'_fields_': [('O', ctypes.c_int)]})()")) {
      assertThat(fields.format()).startsWith("T{");
    }
  }

  @Test
  void aMatrixIsSharedInItsShape() {
    ShapedSegment matrix = fromPython(SHAPED_SEGMENT, "memoryview(array.array('d', range(6))).cast('B').cast('d', [2, 3])");
    assertThat(matrix.shape()).containsExactly(2, 3);
    assertThat(matrix.segment().getAtIndex(JAVA_DOUBLE, 5)).isEqualTo(5);
    assertThat(inPython("value.tolist() == [[0, 1, 2], [3, 4, 5]]", SHAPED_SEGMENT, matrix, Converters.BOOLEAN))
        .isTrue();
  }

  @Test
  void untilItIsClosed() {
    Conversions.interpreter().exec("mine = bytearray(b'abcdef')");
    PyBuffer buffer = fromPython(PY_BUFFER, "mine");
    MemorySegment part = buffer.segment().asSlice(1, 2);
    ByteBuffer bytes = buffer.as(ByteBuffer.class);
    assertThatThrownBy(() -> Conversions.interpreter().exec("mine.append(0)"))
        .hasMessageStartingWith("BufferError");
    buffer.close();
    buffer.close();
    Conversions.interpreter().exec("mine.append(0)");
    assertThatThrownBy(() -> part.get(JAVA_BYTE, 0)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> bytes.get(0)).isInstanceOf(IllegalStateException.class);
    assertThat(buffer).hasToString("PyBuffer[6] of 'B', closed");
    assertThatThrownBy(() -> inPython("value", PY_BUFFER, buffer, Converters.OBJECT))
        .isInstanceOf(ConversionException.class)
        .hasMessage("value: this PyBuffer has been closed");
    assertThatThrownBy(() -> inPython("value", MEMORY_SEGMENT, part, Converters.OBJECT))
        .isInstanceOf(ConversionException.class)
        .hasMessage("value: the memory has been freed: its arena is closed");
  }

  /** Python keeps its own memory, whether Java has closed it or not. */
  @Test
  void whatPythonGetsBackIsItsOwn() {
    Conversions.interpreter().exec("held = []; other = bytearray(b'abc')");
    try (PyBuffer buffer = fromPython(PY_BUFFER, "other")) {
      inPython("held.append(value)", PY_BUFFER, buffer, Converters.VOID);
      inPython("held.append(value[1:])", MEMORY_SEGMENT, buffer.segment().asSlice(1), Converters.VOID);
    }
    Conversions.interpreter().exec("del other");
    assertThat(fromPython(Converters.STRING, "(held[0].tobytes() + held[1].tobytes()).decode()"))
        .isEqualTo("abcc");
    Conversions.interpreter().exec("del held");
  }

  /** What the garbage collector is to find is found by its scope, however many others came before and since. */
  @Test
  void whatWasNeverClosedIsItsOwnToo() {
    Conversions.interpreter().exec("held = []; other = bytearray(b'abc')");
    MemorySegment first = fromPython(MEMORY_SEGMENT, "other");
    for (int i = 0; i < 3; i++) {
      MemorySegment next = fromPython(MEMORY_SEGMENT, "other");
      inPython("held.append(value)", MEMORY_SEGMENT, i == 1 ? first : next, Converters.VOID);
    }
    assertThat(fromPython(Converters.STRING, "b''.join(held).decode()")).isEqualTo("abcabcabc");
    Conversions.interpreter().exec("held.pop()[0] = 120");
    assertThat(first.get(JAVA_BYTE, 0)).isEqualTo((byte) 'x');
    Conversions.interpreter().exec("del other, held");
    assertThat(first.get(JAVA_BYTE, 2)).isEqualTo((byte) 'c');
  }

  /** What lends new memory each time lends it once for Java and for all who get it back. */
  @Test
  void memoryThatIsMadeAnewIsKeptToo() {
    MemorySegment memory = fromPython(MEMORY_SEGMENT, "Anew()");
    memory.set(JAVA_BYTE, 0, (byte) 'x');
    Conversions.interpreter().exec("held = []");
    inPython("held.append(value)", MEMORY_SEGMENT, memory, Converters.VOID);
    assertThat(fromPython(Converters.STRING, "bytes(held[0]).decode()")).isEqualTo("xbc");
    Conversions.interpreter().exec("del held");
    assertThat(memory.get(JAVA_BYTE, 2)).isEqualTo((byte) 'c');
  }

  /** ctypes moves an object that others look at, if it is asked to. What Java has can't be kept by Python then. */
  @Test
  void memoryThatItsObjectHasLeftIsLentForTheCall() {
    Conversions.interpreter().exec("held = []; pair = (ctypes.c_double * 2)(1, 2)");
    DoubleBuffer doubles = fromPython(DOUBLE_BUFFER, "pair");
    inPython("held.append(value)", DOUBLE_BUFFER, doubles, Converters.VOID);
    Conversions.interpreter().exec("del held[:]; ctypes.resize(pair, 1_000_000); pair[0] = 7");
    assertThat(inPython("value.tolist() == [1, 2]", DOUBLE_BUFFER, doubles, Converters.BOOLEAN)).isTrue();
    assertThatThrownBy(() -> inPython("held.append(value)", DOUBLE_BUFFER, doubles, Converters.VOID))
        .isInstanceOf(MemoryStillHeldException.class);
    Conversions.interpreter().exec("del held");
    assertThat(doubles.get(1)).isEqualTo(2);
  }

  /** What did not fit is not held. */
  @Test
  void whatIsRefusedIsReleased() {
    Conversions.interpreter().exec("Anew.lent = Anew.released = 0");
    refused(DOUBLE_BUFFER, "Anew()", "expected one dimension of format 'd'");
    assertThat(fromPython(Converters.BOOLEAN, "Anew.lent == Anew.released != 0")).isTrue();
    Conversions.interpreter().exec("mine = bytearray(b'abc')");
    refused(DOUBLE_BUFFER, "mine", "expected one dimension of format 'd'");
    Conversions.interpreter().exec("mine.append(0)");
  }

  /** Python may be done with a view before Java is. */
  @Test
  void aViewCanBeReleasedWhileJavaLooks() {
    Conversions.interpreter().exec("view = memoryview(bytearray(b'abc'))");
    MemorySegment segment = fromPython(MEMORY_SEGMENT, "view");
    Conversions.interpreter().exec("view.release()");
    assertThat(segment.get(JAVA_BYTE, 2)).isEqualTo((byte) 'c');
  }

  @ParameterizedTest
  @ValueSource(classes = {MemorySegment.class, ByteBuffer.class, PyBuffer.class, ShapedSegment.class})
  void aHandleIsHadAsMemory(Class<?> type) {
    try (PyObject object = Conversions.interpreter().eval("memory")) {
      assertThat(Objects.requireNonNull(object.as(type))).isInstanceOf(type);
    }
    System.gc();
  }

  @Test
  void aClosedOneLeavesNothing() {
    assertThat(
            Conversions.blocksLeftBy(
                5_000,
                () -> {
                  try (PyBuffer buffer = fromPython(PY_BUFFER, "memory")) {
                    assertThat(buffer.segment().byteSize()).isPositive();
                  }
                }))
        .isLessThan(500);
  }
}
