package clutch.samples.benchmarks.bridges;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Java values as Python objects and back, one by one. All of it with the GIL; "take" gives the reference back. */
final class NaiveValues {

  private static final int WRITABLE_MEMORY = 0x200;

  /** The size of CPython's {@code Py_buffer}, whose first and third fields are the memory's start and size. */
  private static final long BUFFER_SIZE = 80;

  private static final long BUFFER_BYTES = 2 * ADDRESS.byteSize();

  private NaiveValues() {}

  /** That reference, unless it says that an exception has been raised. */
  static MemorySegment checked(MemorySegment reference) throws Throwable {
    if (reference.equals(MemorySegment.NULL)) {
      throw raised();
    }
    return reference;
  }

  private static RaisedException raised() throws Throwable {
    MemorySegment exception = (MemorySegment) NaiveFunctions.TAKE_EXCEPTION.invokeExact();
    MemorySegment type = (MemorySegment) NaiveFunctions.TYPE.invokeExact(exception);
    MemorySegment name = (MemorySegment) NaiveFunctions.TYPE_NAME.invokeExact(type);
    MemorySegment message = (MemorySegment) NaiveFunctions.TEXT_OF.invokeExact(exception);
    take(type);
    take(exception);
    return new RaisedException(takeText(name), takeText(message));
  }

  static void checkRaised() throws Throwable {
    if (!((MemorySegment) NaiveFunctions.ERROR_OCCURRED.invokeExact()).equals(MemorySegment.NULL)) {
      throw raised();
    }
  }

  static MemorySegment of(long value) throws Throwable {
    return checked((MemorySegment) NaiveFunctions.FROM_LONG.invokeExact(value));
  }

  static MemorySegment of(double value) throws Throwable {
    return checked((MemorySegment) NaiveFunctions.FROM_DOUBLE.invokeExact(value));
  }

  static MemorySegment of(boolean value) throws Throwable {
    return (MemorySegment) NaiveFunctions.FROM_BOOLEAN.invokeExact(value ? 1L : 0L);
  }

  static MemorySegment of(String value) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      return checked((MemorySegment) NaiveFunctions.FROM_TEXT.invokeExact(arena.allocateFrom(value)));
    }
  }

  static MemorySegment of(List<Double> values) throws Throwable {
    MemorySegment list = checked((MemorySegment) NaiveFunctions.NEW_LIST.invokeExact((long) values.size()));
    long i = 0;
    for (double value : values) {
      int ignored = (int) NaiveFunctions.LIST_SET.invokeExact(list, i++, of(value));
    }
    return list;
  }

  static MemorySegment of(double[] values) throws Throwable {
    MemorySegment list = checked((MemorySegment) NaiveFunctions.NEW_LIST.invokeExact((long) values.length));
    for (int i = 0; i < values.length; i++) {
      int ignored = (int) NaiveFunctions.LIST_SET.invokeExact(list, (long) i, of(values[i]));
    }
    return list;
  }

  /** A view of that memory as numbers. */
  static MemorySegment of(MemorySegment values) throws Throwable {
    MemorySegment bytes =
        checked(
            (MemorySegment)
                NaiveFunctions.VIEW_OF_MEMORY.invokeExact(values, values.byteSize(), WRITABLE_MEMORY));
    MemorySegment cast = attribute(bytes, "cast");
    take(bytes);
    MemorySegment numbers = NaiveWorkload.call(cast, of("d"));
    take(cast);
    return numbers;
  }

  static MemorySegment attribute(MemorySegment object, String name) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      return checked((MemorySegment) NaiveFunctions.ATTRIBUTE.invokeExact(object, arena.allocateFrom(name)));
    }
  }

  static void take(MemorySegment object) throws Throwable {
    NaiveFunctions.DECREF.invokeExact(object);
  }

  static long toLong(MemorySegment object) throws Throwable {
    long value = (long) NaiveFunctions.TO_LONG.invokeExact(object);
    if (value == -1) {
      checkRaised();
    }
    return value;
  }

  static long takeLong(MemorySegment object) throws Throwable {
    long value = toLong(object);
    take(object);
    return value;
  }

  static double takeDouble(MemorySegment object) throws Throwable {
    double value = (double) NaiveFunctions.TO_DOUBLE.invokeExact(object);
    if (value == -1) {
      checkRaised();
    }
    take(object);
    return value;
  }

  static boolean takeBoolean(MemorySegment object) throws Throwable {
    int value = (int) NaiveFunctions.IS_TRUE.invokeExact(object);
    if (value < 0) {
      throw raised();
    }
    take(object);
    return value == 1;
  }

  static String takeText(MemorySegment object) throws Throwable {
    MemorySegment start = checked((MemorySegment) NaiveFunctions.TO_TEXT.invokeExact(object));
    String text = LoadedPython.memory(start.address(), Long.MAX_VALUE).getString(0);
    take(object);
    return text;
  }

  static List<Double> takeList(MemorySegment sequence) throws Throwable {
    long size = (long) NaiveFunctions.SIZE.invokeExact(sequence);
    List<Double> values = new ArrayList<>();
    for (long i = 0; i < size; i++) {
      values.add(takeDouble(checked((MemorySegment) NaiveFunctions.ITEM.invokeExact(sequence, i))));
    }
    take(sequence);
    return values;
  }

  static double[] takeArray(MemorySegment sequence) throws Throwable {
    double[] values = new double[(int) (long) NaiveFunctions.SIZE.invokeExact(sequence)];
    for (int i = 0; i < values.length; i++) {
      values[i] = takeDouble(checked((MemorySegment) NaiveFunctions.ITEM.invokeExact(sequence, (long) i)));
    }
    take(sequence);
    return values;
  }

  /** Looks at an object's memory, and says how many bytes it has. */
  static long takeBufferSize(MemorySegment object) throws Throwable {
    return takeBuffer(object, MemorySegment::byteSize);
  }

  /** Looks at the last of an object's doubles. */
  static double takeLastDouble(MemorySegment object) throws Throwable {
    return takeBuffer(object, memory -> memory.get(JAVA_DOUBLE, memory.byteSize() - Double.BYTES));
  }

  private static <R> R takeBuffer(MemorySegment object, Function<MemorySegment, R> look) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(BUFFER_SIZE, ADDRESS.byteAlignment());
      if ((int) NaiveFunctions.GET_BUFFER.invokeExact(object, buffer, 0) != 0) {
        throw raised();
      }
      R seen = look.apply(LoadedPython.memory(buffer.get(JAVA_LONG, 0), buffer.get(JAVA_LONG, BUFFER_BYTES)));
      NaiveFunctions.RELEASE_BUFFER.invokeExact(buffer);
      take(object);
      return seen;
    }
  }
}
