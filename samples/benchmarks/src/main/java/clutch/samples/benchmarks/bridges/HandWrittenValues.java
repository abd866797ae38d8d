package clutch.samples.benchmarks.bridges;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Java values as Python objects and back. All of it attached; "take" gives the reference back. */
final class HandWrittenValues {

  private static final int WRITABLE_MEMORY = 0x200;

  private HandWrittenValues() {}

  /** That reference, unless it says that an exception has been raised. */
  static long checked(long reference) throws Throwable {
    if (reference == 0) {
      throw raised();
    }
    return reference;
  }

  private static RaisedException raised() throws Throwable {
    long exception = (long) HandWrittenFunctions.TAKE_EXCEPTION.invokeExact();
    long type = (long) HandWrittenFunctions.TYPE.invokeExact(exception);
    long name = (long) HandWrittenFunctions.TYPE_NAME.invokeExact(type);
    long message = (long) HandWrittenFunctions.TEXT_OF.invokeExact(exception);
    HandWrittenFunctions.DECREF.invokeExact(type);
    HandWrittenFunctions.DECREF.invokeExact(exception);
    return new RaisedException(takeText(name), takeText(message));
  }

  static void checkRaised() throws Throwable {
    if ((long) HandWrittenFunctions.ERROR_OCCURRED.invokeExact() != 0) {
      throw raised();
    }
  }

  static long of(long value) throws Throwable {
    return checked((long) HandWrittenFunctions.FROM_LONG.invokeExact(value));
  }

  static long of(double value) throws Throwable {
    return checked((long) HandWrittenFunctions.FROM_DOUBLE.invokeExact(value));
  }

  static long of(boolean value) throws Throwable {
    return (long) HandWrittenFunctions.FROM_BOOLEAN.invokeExact(value ? 1L : 0L);
  }

  static long of(String value) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      MemorySegment copy = arena.allocate(bytes.length + 1L);
      MemorySegment.copy(bytes, 0, copy, JAVA_BYTE, 0, bytes.length);
      return checked((long) HandWrittenFunctions.FROM_UTF8.invokeExact(copy, (long) bytes.length));
    }
  }

  static long of(List<Double> values) throws Throwable {
    long list = checked((long) HandWrittenFunctions.NEW_LIST.invokeExact((long) values.size()));
    long i = 0;
    for (double value : values) {
      int ignored = (int) HandWrittenFunctions.LIST_SET.invokeExact(list, i++, of(value));
    }
    return list;
  }

  /** An {@code array.array}: made of one number by repeating it, which is the fastest way to memory, and filled. */
  static long of(double[] values) throws Throwable {
    long array = checked((long) HandWrittenFunctions.REPEAT.invokeExact(OneNumber.ARRAY, (long) values.length));
    try (HandWrittenBuffer memory = new HandWrittenBuffer((long) HandWrittenFunctions.NEW_REFERENCE.invokeExact(array))) {
      MemorySegment.copy(values, 0, memory.segment(), JAVA_DOUBLE_UNALIGNED, 0, values.length);
    }
    return array;
  }

  static long of(MemorySegment values) throws Throwable {
    return doubles(
        checked(
            (long) HandWrittenFunctions.VIEW_OF_MEMORY.invokeExact(values, values.byteSize(), WRITABLE_MEMORY)));
  }

  /** {@code view.cast("d")}; takes the view over. */
  private static long doubles(long view) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      long format = of("d");
      MemorySegment arguments = arena.allocateFrom(JAVA_LONG, view, format);
      long result =
          (long) HandWrittenFunctions.VECTORCALL_METHOD.invokeExact(Names.CAST, arguments.address(), 2L, 0L);
      HandWrittenFunctions.DECREF.invokeExact(format);
      HandWrittenFunctions.DECREF.invokeExact(view);
      return checked(result);
    }
  }

  static void take(long object) throws Throwable {
    HandWrittenFunctions.DECREF.invokeExact(object);
  }

  static long takeLong(long object) throws Throwable {
    long value = toLong(object);
    HandWrittenFunctions.DECREF.invokeExact(object);
    return value;
  }

  static long toLong(long object) throws Throwable {
    long value = (long) HandWrittenFunctions.TO_LONG.invokeExact(object);
    if (value == -1) {
      checkRaised();
    }
    return value;
  }

  static double takeDouble(long object) throws Throwable {
    double value = toDouble(object);
    HandWrittenFunctions.DECREF.invokeExact(object);
    return value;
  }

  private static double toDouble(long object) throws Throwable {
    double value = (double) HandWrittenFunctions.TO_DOUBLE.invokeExact(object);
    if (value == -1) {
      checkRaised();
    }
    return value;
  }

  static boolean takeBoolean(long object) throws Throwable {
    int value = (int) HandWrittenFunctions.IS_TRUE.invokeExact(object);
    HandWrittenFunctions.DECREF.invokeExact(object);
    if (value < 0) {
      throw raised();
    }
    return value == 1;
  }

  static String takeText(long object) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment size = arena.allocate(JAVA_LONG);
      long start = checked((long) HandWrittenFunctions.TO_UTF8.invokeExact(object, size));
      byte[] bytes = LoadedPython.memory(start, size.get(JAVA_LONG, 0)).toArray(JAVA_BYTE);
      HandWrittenFunctions.DECREF.invokeExact(object);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  static List<Double> takeList(long list) throws Throwable {
    Double[] values = new Double[(int) (long) HandWrittenFunctions.LIST_SIZE.invokeExact(list)];
    for (int i = 0; i < values.length; i++) {
      values[i] = toDouble((long) HandWrittenFunctions.LIST_GET.invokeExact(list, (long) i));
    }
    HandWrittenFunctions.DECREF.invokeExact(list);
    return Arrays.asList(values);
  }

  /** Interned texts, made at the first use. */
  private static final class Names {

    static final long CAST = interned("cast");
  }

  /** {@code array.array("d", [0.0])}, made at the first use. */
  private static final class OneNumber {

    static final long ARRAY = make();

    private static long make() {
      try (Arena arena = Arena.ofConfined()) {
        long module = checked((long) HandWrittenFunctions.IMPORT.invokeExact(arena.allocateFrom("array")));
        long array = checked((long) HandWrittenFunctions.ATTRIBUTE.invokeExact(module, interned("array")));
        MemorySegment arguments = arena.allocateFrom(JAVA_LONG, interned("d"), of(List.of(0.0)));
        return checked((long) HandWrittenFunctions.VECTORCALL.invokeExact(array, arguments.address(), 2L, 0L));
      } catch (Throwable e) {
        throw new IllegalStateException("no array can be made", e);
      }
    }
  }

  /** A text that CPython compares by its address. */
  static long interned(String text) {
    try (Arena arena = Arena.ofConfined()) {
      return (long) HandWrittenFunctions.INTERNED.invokeExact(arena.allocateFrom(text));
    } catch (Throwable e) {
      throw new IllegalStateException("no text can be made", e);
    }
  }
}
