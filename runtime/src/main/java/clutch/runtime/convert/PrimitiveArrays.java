package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Arrays of one primitive type to {@code array.array} and back, each by one bulk copy.
 *
 * <p>From Python: a one-dimensional buffer of the same element type in native byte order; else any
 * sequence or iterable, element by element, so that nothing is narrowed unseen.
 *
 * @param <A> the array type
 */
final class PrimitiveArrays<A> implements Converter<A> {

  /** The type codes of {@code array.array} that are used. */
  static final char[] CODES = {'h', 'H', 'i', 'q', 'f', 'd'};

  static final Converter<short[]> SHORTS =
      new PrimitiveArrays<>(
          "a short[]", 'h', "h", Short.BYTES, short[]::new, MemorySegment::ofArray, Arrays::copyOf,
          (array, index, element) -> array[index] = Ints.asShort(element));

  static final Converter<int[]> INTS =
      new PrimitiveArrays<>(
          "an int[]", 'i', "il", Integer.BYTES, int[]::new, MemorySegment::ofArray, Arrays::copyOf,
          (array, index, element) -> array[index] = Ints.asInt(element));

  static final Converter<long[]> LONGS =
      new PrimitiveArrays<>(
          "a long[]", 'q', "qln", Long.BYTES, long[]::new, MemorySegment::ofArray, Arrays::copyOf,
          (array, index, element) -> array[index] = Ints.asLong(element));

  static final Converter<float[]> FLOATS =
      new PrimitiveArrays<>(
          "a float[]", 'f', "f", Float.BYTES, float[]::new, MemorySegment::ofArray, Arrays::copyOf,
          (array, index, element) -> array[index] = Floats.asFloat(element));

  static final Converter<double[]> DOUBLES =
      new PrimitiveArrays<>(
          "a double[]", 'd', "d", Double.BYTES, double[]::new, MemorySegment::ofArray, Arrays::copyOf,
          (array, index, element) -> array[index] = Floats.asDouble(element));

  /** UTF-16 units are numbers in Python, as {@code array.array} has no type for them. */
  static final Converter<char[]> CHARS =
      new PrimitiveArrays<>(
          "a char[]", 'H', "H", Character.BYTES, char[]::new, MemorySegment::ofArray, Arrays::copyOf,
          (array, index, element) -> array[index] = unit(element));

  private final String name;
  private final char code;
  private final String formats;
  private final int size;
  private final IntFunction<A> create;
  private final Function<A, MemorySegment> segment;
  private final Resize<A> resize;
  private final Store<A> store;

  private PrimitiveArrays(
      String name,
      char code,
      String formats,
      int size,
      IntFunction<A> create,
      Function<A, MemorySegment> segment,
      Resize<A> resize,
      Store<A> store) {
    this.name = name;
    this.code = code;
    this.formats = formats;
    this.size = size;
    this.create = create;
    this.segment = segment;
    this.resize = resize;
    this.store = store;
  }

  /** {@code Arrays.copyOf}. */
  private interface Resize<A> {
    A resize(A array, int length);
  }

  /** Converts an element and stores it. */
  private interface Store<A> {
    void store(A array, int index, long element);
  }

  private static char unit(long element) {
    return Types.isInstance(element, Constants.STR)
        ? Characters.asChar(element)
        : (char) Ints.inRange(element, Character.MIN_VALUE, Character.MAX_VALUE);
  }

  @Override
  public long toPython(OpenInterpreter interpreter, A value) {
    if (value == null) {
      throw Mismatch.unexpectedNull(name);
    }
    MemorySegment elements = segment.apply(value);
    try (Owned array =
        new Owned(ArrayTemplates.make(interpreter, code, elements.byteSize() / size))) {
      try (BufferView memory = BufferView.writable(array.borrow())) {
        memory.copyFrom(elements);
      }
      return array.handOut();
    }
  }

  @Override
  public A fromPython(OpenInterpreter interpreter, long object) {
    if (ObjectProtocol.hasBuffer(object) != 0) {
      try (BufferView view = BufferView.readableOrNull(object)) {
        if (view != null && view.holds(formats, size)) {
          A array = create.apply(Lengths.ofArray(view.byteSize() / size));
          view.copyTo(segment.apply(array));
          return array;
        }
      }
    }
    return byElement(interpreter, object);
  }

  private long plainElement() {
    return code == 'f' || code == 'd' ? Constants.FLOAT : Constants.INT;
  }

  private A byElement(OpenInterpreter interpreter, long object) {
    String expected = "sequence that fits " + name;
    try (Elements elements = Elements.ofSequence(interpreter, plainElement(), expected, object)) {
      int capacity = elements.expectedSize();
      A array = create.apply(capacity);
      while (elements.next()) {
        if (elements.index() == capacity) {
          capacity = Lengths.ofArray(capacity + (capacity >> 1) + 16L);
          array = resize.resize(array, capacity);
        }
        try {
          store.store(array, elements.index(), elements.element());
        } catch (Mismatch mismatch) {
          throw elements.at(mismatch);
        }
      }
      return elements.index() == capacity ? array : resize.resize(array, elements.index());
    }
  }
}
