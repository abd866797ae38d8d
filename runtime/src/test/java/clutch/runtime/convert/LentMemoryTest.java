package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.inPython;
import static clutch.runtime.convert.MemoryConverters.BYTE_BUFFER;
import static clutch.runtime.convert.MemoryConverters.CHAR_BUFFER;
import static clutch.runtime.convert.MemoryConverters.DOUBLE_BUFFER;
import static clutch.runtime.convert.MemoryConverters.FLOAT_BUFFER;
import static clutch.runtime.convert.MemoryConverters.INT_BUFFER;
import static clutch.runtime.convert.MemoryConverters.LONG_BUFFER;
import static clutch.runtime.convert.MemoryConverters.MEMORY_SEGMENT;
import static clutch.runtime.convert.MemoryConverters.SHAPED_SEGMENT;
import static clutch.runtime.convert.MemoryConverters.SHORT_BUFFER;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clutch.runtime.ConversionException;
import clutch.runtime.MemoryStillHeldException;
import clutch.runtime.PyObject;
import clutch.runtime.PythonException;
import clutch.runtime.ShapedSegment;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Java's memory in Python. */
class LentMemoryTest {

  private static final String DESCRIBED =
      "f'{value.format} {value.shape} {value.readonly} {value.tolist()}'";

  @BeforeAll
  static void define() {
    Conversions.interpreter()
        .exec(
            """
            import gc
            held = []
            def hold(value):
                held.append(value)
            def fail(value):
                part = value[:1]
                raise KeyError(part.tolist())
            """);
  }

  static Stream<Arguments> buffers() {
    return Stream.of(
        Arguments.of(BYTE_BUFFER, direct(3).put(0, (byte) -1), "B (3,) False [255, 0, 0]"),
        Arguments.of(SHORT_BUFFER, direct(4).asShortBuffer().put(0, (short) -2), "h (2,) False [-2, 0]"),
        Arguments.of(CHAR_BUFFER, direct(4).asCharBuffer().put(0, 'a'), "H (2,) False [97, 0]"),
        Arguments.of(INT_BUFFER, direct(8).asIntBuffer().put(1, -3), "i (2,) False [0, -3]"),
        Arguments.of(LONG_BUFFER, direct(8).asLongBuffer().put(0, -4), "q (1,) False [-4]"),
        Arguments.of(FLOAT_BUFFER, direct(8).asFloatBuffer().put(1, 0.5f), "f (2,) False [0.0, 0.5]"),
        Arguments.of(DOUBLE_BUFFER, direct(16).asDoubleBuffer().put(1, 0.5), "d (2,) False [0.0, 0.5]"),
        Arguments.of(DOUBLE_BUFFER, direct(8).asDoubleBuffer().asReadOnlyBuffer(), "d (1,) True [0.0]"),
        Arguments.of(DOUBLE_BUFFER, direct(0).asDoubleBuffer(), "d (0,) False []"),
        Arguments.of(BYTE_BUFFER, direct(5).position(2).limit(4), "B (2,) False [0, 0]"),
        Arguments.of(BYTE_BUFFER, ByteBuffer.allocateDirect(2), "B (2,) False [0, 0]"),
        Arguments.of(MEMORY_SEGMENT, Arena.global().allocate(2), "B (2,) False [0, 0]"),
        Arguments.of(MEMORY_SEGMENT, Arena.ofAuto().allocate(2).asReadOnly(), "B (2,) True [0, 0]"),
        Arguments.of(MEMORY_SEGMENT, MemorySegment.NULL, "B (0,) False []"),
        Arguments.of(SHAPED_SEGMENT, shaped(2, 3), "d (2, 3) False [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]"),
        Arguments.of(SHAPED_SEGMENT, shaped(0, 3), "d (0, 3) False []"),
        Arguments.of(SHAPED_SEGMENT, shaped(), "d () False 0.0"),
        Arguments.of(
            SHAPED_SEGMENT,
            ShapedSegment.of(Arena.global().allocateFrom(JAVA_BYTE, (byte) 1, (byte) -1), JAVA_BYTE, 1, 2),
            "b (1, 2) False [[1, -1]]"));
  }

  private static ByteBuffer direct(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
  }

  private static ShapedSegment shaped(long... shape) {
    long size = LongStream.of(shape).reduce(1, (a, b) -> a * b);
    MemorySegment segment = Arena.global().allocate(JAVA_DOUBLE, size);
    for (long i = 0; i < size; i++) {
      segment.setAtIndex(JAVA_DOUBLE, i, (double) i);
    }
    return ShapedSegment.of(segment, JAVA_DOUBLE, shape);
  }

  @ParameterizedTest
  @MethodSource("buffers")
  <T> void areMemoryviews(Converter<T> converter, T value, String described) {
    assertThat(inPython("type(value).__name__", converter, value, Converters.STRING)).isEqualTo("memoryview");
    assertThat(inPython(DESCRIBED, converter, value, Converters.STRING)).isEqualTo(described);
    assertThat(inPython(DESCRIBED, Converters.OBJECT, value, Converters.STRING)).isEqualTo(described);
  }

  @Test
  void whatOneSideWritesTheOtherSees() {
    DoubleBuffer buffer = direct(16).asDoubleBuffer();
    inPython("value.__setitem__(1, 2.5)", DOUBLE_BUFFER, buffer, Converters.OBJECT);
    assertThat(buffer.get(1)).isEqualTo(2.5);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocateFrom(JAVA_INT, 1, 2, 3);
      inPython("value.cast('i').__setitem__(1, 7)", MEMORY_SEGMENT, segment, Converters.OBJECT);
      assertThat(segment.toArray(JAVA_INT)).containsExactly(1, 7, 3);
    }
    assertThatThrownBy(
            () -> inPython("value.__setitem__(0, 1)", BYTE_BUFFER, direct(1).asReadOnlyBuffer(), Converters.OBJECT))
        .isInstanceOf(PythonException.class)
        .hasMessageContaining("cannot modify read-only memory");
  }

  @Test
  void memoryThatLastsIsThereForAsLongAsPythonLooks() {
    WeakReference<Object> buffer = hold();
    assertThat(Conversions.fromPython(Converters.OBJECT, "held[0].tolist()")).isEqualTo(List.of(1.5));
    assertThat(buffer.get()).isNotNull();
    Conversions.interpreter().exec("held[0] = held[0][:]");
    System.gc();
    assertThat(buffer.get()).isNotNull();
    Conversions.interpreter().exec("held.clear()");
    inPython("0", BYTE_BUFFER, direct(0), Converters.OBJECT);
    while (buffer.get() != null) {
      System.gc();
    }
    assertThat(buffer.get()).isNull();
  }

  private static WeakReference<Object> hold() {
    ByteBuffer bytes = direct(8);
    bytes.putDouble(0, 1.5);
    inPython("hold(value)", DOUBLE_BUFFER, bytes.asDoubleBuffer(), Converters.OBJECT);
    System.gc();
    // What is kept is a segment, and that keeps the buffer.
    return new WeakReference<>(bytes);
  }

  @Test
  void memoryThatCanBeFreedIsLentForTheCall() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(8);
      assertThat(inPython("bytes(value)", MEMORY_SEGMENT, segment, Converters.BYTES)).hasSize(8);

      var viewHeld =
          catchThrowableOfType(
              MemoryStillHeldException.class,
              () -> inPython("str(hold(value))", MEMORY_SEGMENT, segment, Converters.STRING));
      assertThat(viewHeld.reachable()).isFalse();
      assertThat(viewHeld)
          .hasMessageStartingWith("Python still holds a view of 8 bytes of memory that were lent");
      assertThatThrownBy(() -> Conversions.interpreter().exec("held[0][0]"))
          .hasMessageContaining("operation forbidden on released memoryview object");

      var sliceHeld =
          catchThrowableOfType(
              MemoryStillHeldException.class,
              () -> inPython("str(hold(value[1:]))", MEMORY_SEGMENT, segment, Converters.STRING));
      assertThat(sliceHeld.reachable()).isTrue();
      assertThat(sliceHeld).hasMessageContaining("Do not close the arena before Python has let go");
      Conversions.interpreter().exec("held.clear()");
    }
  }

  /** Its frame refers to the memory, and the exception to the frame. */
  @Test
  void anExceptionHoldsNothing() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(8);
      assertThatThrownBy(() -> inPython("fail(value)", MEMORY_SEGMENT, segment, Converters.OBJECT))
          .isInstanceOf(PythonException.class)
          .hasMessage("KeyError: [0]")
          .hasNoSuppressedExceptions();
    }
  }

  @Test
  void whatIsGivenBackIsStillHeldThen() {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment segment = arena.allocate(8);
      assertThatThrownBy(() -> Conversions.echo(MEMORY_SEGMENT, segment))
          .isInstanceOf(MemoryStillHeldException.class);
    }
    MemorySegment lasting = Arena.ofAuto().allocate(8);
    assertThat(Conversions.echo(MEMORY_SEGMENT, lasting).address()).isEqualTo(lasting.address());
  }

  @Test
  void aCallbackLendsForTheCallAroundIt() {
    try (Arena arena = Arena.ofConfined();
        PyObject function = Conversions.interpreter().eval("lambda give: sum(give())")) {
      MemorySegment segment = arena.allocateFrom(JAVA_BYTE, new byte[] {1, 2, 3});
      Supplier<Object> give = () -> segment;
      try (PyObject sum = function.call(give)) {
        assertThat(sum.as(int.class)).isEqualTo(6);
      }
    }
  }

  @Test
  void whatCanNotBeLentIsRefused() {
    refused(BYTE_BUFFER, ByteBuffer.allocate(8), "expected a ByteBuffer outside of Java's heap");
    refused(CHAR_BUFFER, CharBuffer.wrap("text"), "expected a CharBuffer outside of Java's heap");
    refused(MEMORY_SEGMENT, MemorySegment.ofArray(new int[2]), "expected memory outside of Java's heap");
    ByteOrder other =
        ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    refused(
        DOUBLE_BUFFER,
        direct(8).order(other).asDoubleBuffer(),
        "expected a DoubleBuffer in this machine's byte order, got one in " + other);
    refused(MEMORY_SEGMENT, closed(), "the memory has been freed: its arena is closed");
    refused(BYTE_BUFFER, closed().asByteBuffer(), "the memory has been freed: its arena is closed");
    assertThatThrownBy(() -> ShapedSegment.of(MemorySegment.NULL, JAVA_FLOAT, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A segment of 0 bytes does not have the shape [1] of elements of 4 bytes");
    assertThatThrownBy(() -> ShapedSegment.of(MemorySegment.NULL, JAVA_FLOAT, Long.MAX_VALUE, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static MemorySegment closed() {
    try (Arena arena = Arena.ofConfined()) {
      return arena.allocate(8);
    }
  }

  private static <T> void refused(Converter<T> converter, T value, String problem) {
    assertThatThrownBy(() -> inPython("value", converter, value, Converters.OBJECT))
        .isInstanceOf(ConversionException.class)
        .hasMessageStartingWith("value: " + problem);
  }

  @Test
  void memoryBeyondTwoGigabytes(@TempDir Path folder) throws IOException {
    // A file with a hole takes no room.
    MemorySegment large;
    try (FileChannel file =
        FileChannel.open(folder.resolve("large"), CREATE_NEW, SPARSE, READ, WRITE)) {
      large = file.map(MapMode.READ_WRITE, 0, 3L << 30, Arena.ofAuto());
    }
    large.set(JAVA_BYTE, large.byteSize() - 1, (byte) 7);
    assertThat(inPython("value[-1] + len(value)", MEMORY_SEGMENT, large, Converters.LONG))
        .isEqualTo(7 + (3L << 30));
    assertThatThrownBy(() -> inPython("value", MEMORY_SEGMENT, large, BYTE_BUFFER))
        .isInstanceOf(ConversionException.class)
        .hasMessageContaining("expected 2147483647 bytes at most");
    assertThat(Conversions.echo(MEMORY_SEGMENT, large).byteSize()).isEqualTo(3L << 30);
  }

  @Test
  void nothingIsLeftBehind() {
    DoubleBuffer lasting = direct(80).asDoubleBuffer();
    assertThat(
            Conversions.blocksLeftBy(
                5_000, () -> inPython("len(value[2:])", DOUBLE_BUFFER, lasting, Converters.LONG)))
        .isLessThan(500);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(80);
      assertThat(
              Conversions.blocksLeftBy(
                  5_000, () -> inPython("len(value)", MEMORY_SEGMENT, segment, Converters.LONG)))
          .isLessThan(500);
    }
  }
}
