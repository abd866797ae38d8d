package clutch.runtime.convert;

import clutch.runtime.ShapedSegment;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What Java has for memory, made of a segment without a copy.
 *
 * @param <T> the Java type
 */
final class MemoryForm<T> {

  static final MemoryForm<MemorySegment> SEGMENT =
      new MemoryForm<>("a MemorySegment", null, Long.MAX_VALUE, (segment, layout) -> segment);

  static final MemoryForm<ByteBuffer> BYTES =
      new MemoryForm<>("a ByteBuffer", null, Integer.MAX_VALUE, (segment, layout) -> bytes(segment));

  static final MemoryForm<ShortBuffer> SHORTS =
      new MemoryForm<>(
          "a ShortBuffer", ElementType.SHORT, Integer.MAX_VALUE, (segment, layout) -> bytes(segment).asShortBuffer());

  static final MemoryForm<CharBuffer> CHARS =
      new MemoryForm<>(
          "a CharBuffer", ElementType.CHAR, Integer.MAX_VALUE, (segment, layout) -> bytes(segment).asCharBuffer());

  static final MemoryForm<IntBuffer> INTS =
      new MemoryForm<>(
          "an IntBuffer", ElementType.INT, Integer.MAX_VALUE, (segment, layout) -> bytes(segment).asIntBuffer());

  static final MemoryForm<LongBuffer> LONGS =
      new MemoryForm<>(
          "a LongBuffer", ElementType.LONG, Integer.MAX_VALUE, (segment, layout) -> bytes(segment).asLongBuffer());

  static final MemoryForm<FloatBuffer> FLOATS =
      new MemoryForm<>(
          "a FloatBuffer", ElementType.FLOAT, Integer.MAX_VALUE, (segment, layout) -> bytes(segment).asFloatBuffer());

  static final MemoryForm<DoubleBuffer> DOUBLES =
      new MemoryForm<>(
          "a DoubleBuffer",
          ElementType.DOUBLE,
          Integer.MAX_VALUE,
          (segment, layout) -> bytes(segment).asDoubleBuffer());

  static final MemoryForm<ShapedSegment> SHAPED =
      new MemoryForm<>("a ShapedSegment", null, Long.MAX_VALUE, MemoryForm::shaped);

  private static final Map<Class<?>, MemoryForm<?>> BY_CLASS =
      Map.of(
          MemorySegment.class, SEGMENT,
          ByteBuffer.class, BYTES,
          ShortBuffer.class, SHORTS,
          CharBuffer.class, CHARS,
          IntBuffer.class, INTS,
          LongBuffer.class, LONGS,
          FloatBuffer.class, FLOATS,
          DoubleBuffer.class, DOUBLES,
          ShapedSegment.class, SHAPED);

  private final String name;
  private final String expected;
  private final @Nullable ElementType element;
  private final long mostBytes;
  private final BiFunction<MemorySegment, BufferLayout, T> make;

  private MemoryForm(
      String name,
      @Nullable ElementType element,
      long mostBytes,
      BiFunction<MemorySegment, BufferLayout, T> make) {
    this.name = name;
    this.element = element;
    this.mostBytes = mostBytes;
    this.make = make;
    expected =
        element == null
            ? "object with a buffer, to be " + name
            : "buffer of format '%s', to be %s".formatted(element.code(), name);
  }

  /** The form for a class. */
  static <T> MemoryForm<T> of(Class<T> type) {
    MemoryForm<?> form = BY_CLASS.get(type);
    if (form == null) {
      throw new Mismatch("memory can be had as one of %s, not as %s".formatted(names(), type.getName()));
    }
    @SuppressWarnings("unchecked") // each is under the class of what it makes
    MemoryForm<T> ofType = (MemoryForm<T>) form;
    return ofType;
  }

  private static String names() {
    return String.join(", ", BY_CLASS.keySet().stream().map(Class::getSimpleName).sorted().toList());
  }

  /** The type with its article. */
  String name() {
    return name;
  }

  /** What its elements are; null if they can be anything. */
  @Nullable ElementType element() {
    return element;
  }

  /** What an object has to be to fit. */
  String expected() {
    return expected;
  }

  /**
   * Makes sure that a buffer fits.
   *
   * @param got what the buffer is of
   */
  void check(BufferLayout layout, Supplier<String> got) {
    if (element != null && (layout.dimensions() != 1 || !element.isIn(layout))) {
      throw misfit("one dimension of format '%s'".formatted(element.code()), got, layout);
    }
    if (!layout.isContiguous()) {
      throw misfit("elements side by side in C order", got, layout);
    }
    if (this == SHAPED && ElementType.of(layout) == null) {
      throw misfit("elements that are a primitive of Java's", got, layout);
    }
    if (layout.span() > mostBytes) {
      throw misfit("%s bytes at most".formatted(mostBytes), got, layout);
    }
  }

  private Mismatch misfit(String expected, Supplier<String> got, BufferLayout layout) {
    return new Mismatch(
        "expected %s, to be %s, got %s, which has %s; a PyBuffer takes it as it is"
            .formatted(expected, name, got.get(), layout));
  }

  /** Makes it. */
  T make(HeldMemory<?> memory) {
    return make.apply(memory.segment(), memory.layout());
  }

  private static ByteBuffer bytes(MemorySegment segment) {
    return segment.asByteBuffer().order(ByteOrder.nativeOrder());
  }

  private static ShapedSegment shaped(MemorySegment segment, BufferLayout layout) {
    ElementType element = ElementType.of(layout);
    if (element == null) {
      throw new IllegalStateException("It has been checked");
    }
    return ShapedSegment.of(segment, element.layout(segment.address()), layout.shape());
  }
}
