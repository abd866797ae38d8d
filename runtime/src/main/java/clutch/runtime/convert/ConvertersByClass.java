package clutch.runtime.convert;

import static java.util.Map.entry;

import clutch.runtime.ClutchException;
import clutch.runtime.GeneratedNames;
import clutch.runtime.PyBuffer;
import clutch.runtime.PyIterator;
import clutch.runtime.PyObject;
import clutch.runtime.PythonException;
import clutch.runtime.ShapedSegment;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The converter for a class, where there is no declaration that says more. */
final class ConvertersByClass {

  private static final Map<Class<?>, Converter<?>> CONVERTERS =
      Map.ofEntries(
          entry(boolean.class, Converters.BOOLEAN),
          entry(Boolean.class, Converters.BOOLEAN),
          entry(char.class, Converters.CHARACTER),
          entry(Character.class, Converters.CHARACTER),
          entry(byte.class, Converters.BYTE),
          entry(Byte.class, Converters.BYTE),
          entry(short.class, Converters.SHORT),
          entry(Short.class, Converters.SHORT),
          entry(int.class, Converters.INTEGER),
          entry(Integer.class, Converters.INTEGER),
          entry(long.class, Converters.LONG),
          entry(Long.class, Converters.LONG),
          entry(float.class, Converters.FLOAT),
          entry(Float.class, Converters.FLOAT),
          entry(double.class, Converters.DOUBLE),
          entry(Double.class, Converters.DOUBLE),
          entry(String.class, Converters.STRING),
          entry(BigInteger.class, Converters.BIG_INTEGER),
          entry(BigDecimal.class, Converters.BIG_DECIMAL),
          entry(LocalDate.class, Converters.LOCAL_DATE),
          entry(LocalTime.class, Converters.LOCAL_TIME),
          entry(LocalDateTime.class, Converters.LOCAL_DATE_TIME),
          entry(OffsetDateTime.class, Converters.OFFSET_DATE_TIME),
          entry(ZonedDateTime.class, Converters.ZONED_DATE_TIME),
          entry(Instant.class, Converters.INSTANT),
          entry(Duration.class, Converters.DURATION),
          entry(UUID.class, Converters.UUID),
          entry(Path.class, Converters.PATH),
          entry(URI.class, Converters.URI),
          entry(byte[].class, Converters.BYTES),
          entry(boolean[].class, Converters.BOOLEAN_ARRAY),
          entry(char[].class, Converters.CHAR_ARRAY),
          entry(short[].class, Converters.SHORT_ARRAY),
          entry(int[].class, Converters.INT_ARRAY),
          entry(long[].class, Converters.LONG_ARRAY),
          entry(float[].class, Converters.FLOAT_ARRAY),
          entry(double[].class, Converters.DOUBLE_ARRAY),
          entry(MemorySegment.class, MemoryConverters.MEMORY_SEGMENT),
          entry(ShapedSegment.class, MemoryConverters.SHAPED_SEGMENT),
          entry(ByteBuffer.class, MemoryConverters.BYTE_BUFFER),
          entry(ShortBuffer.class, MemoryConverters.SHORT_BUFFER),
          entry(CharBuffer.class, MemoryConverters.CHAR_BUFFER),
          entry(IntBuffer.class, MemoryConverters.INT_BUFFER),
          entry(LongBuffer.class, MemoryConverters.LONG_BUFFER),
          entry(FloatBuffer.class, MemoryConverters.FLOAT_BUFFER),
          entry(DoubleBuffer.class, MemoryConverters.DOUBLE_BUFFER),
          entry(PyBuffer.class, MemoryConverters.PY_BUFFER),
          entry(OptionalInt.class, Converters.OPTIONAL_INT),
          entry(OptionalLong.class, Converters.OPTIONAL_LONG),
          entry(OptionalDouble.class, Converters.OPTIONAL_DOUBLE),
          entry(Throwable.class, Converters.THROWABLE),
          entry(Exception.class, Converters.EXCEPTION),
          entry(PythonException.class, Converters.PYTHON_EXCEPTION),
          entry(List.class, Converters.list(Converters.OBJECT)),
          entry(Collection.class, Converters.collection(Converters.OBJECT)),
          entry(Iterable.class, Converters.iterable(Converters.OBJECT)),
          entry(SequencedCollection.class, Converters.sequencedCollection(Converters.OBJECT)),
          entry(Set.class, Converters.set(Converters.OBJECT)),
          entry(SequencedSet.class, Converters.sequencedSet(Converters.OBJECT)),
          entry(Map.class, Converters.map(Converters.OBJECT, Converters.OBJECT)),
          entry(SequencedMap.class, Converters.sequencedMap(Converters.OBJECT, Converters.OBJECT)),
          entry(Map.Entry.class, Converters.entry(Converters.OBJECT, Converters.OBJECT)),
          entry(Iterator.class, StreamConverters.iterator(Converters.OBJECT)),
          entry(PyIterator.class, StreamConverters.pyIterator(Converters.OBJECT)),
          entry(Stream.class, StreamConverters.stream(Converters.OBJECT)),
          entry(IntStream.class, StreamConverters.INT_STREAM),
          entry(LongStream.class, StreamConverters.LONG_STREAM),
          entry(DoubleStream.class, StreamConverters.DOUBLE_STREAM),
          entry(Object.class, Converters.OBJECT),
          entry(PyObject.class, ObjectHandle.CONVERTER));

  private ConvertersByClass() {}

  static Converter<?> get(Class<?> type) {
    @Nullable Converter<?> converter = CONVERTERS.get(type);
    if (converter == null) {
      converter = JdkFunctions.converter(type);
    }
    if (converter == null && type.isInterface()) {
      converter = behindInterface(type);
    }
    if (converter == null) {
      throw new ClutchException(
          "A Python object can't be converted to %s by its class alone. Use Object for the natural Java value, one of the other types in docs/types.md without type arguments, or declare the call in an interface"
              .formatted(type.getName()));
    }
    return converter;
  }

  /** An interface annotated with {@code @PythonObject}: its generated class tells its converter. */
  private static @Nullable Converter<?> behindInterface(Class<?> type) {
    try {
      Class.forName(GeneratedNames.of(type), true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      return null;
    }
    return BehindInterface.of(type);
  }
}
