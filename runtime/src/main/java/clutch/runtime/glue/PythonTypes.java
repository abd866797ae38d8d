package clutch.runtime.glue;

import clutch.runtime.PyBuffer;
import clutch.runtime.PyIterator;
import clutch.runtime.PyObject;
import clutch.runtime.PythonException;
import clutch.runtime.ShapedSegment;
import clutch.runtime.convert.Converters;
import clutch.runtime.convert.MemoryConverters;
import clutch.runtime.convert.ObjectHandle;
import clutch.runtime.convert.StreamConverters;
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
import java.util.Optional;
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

/** The types that a Java interface may use. */
public final class PythonTypes {

  /** Bool. */
  public static final PythonType<Boolean> BOOLEAN = new PythonType<>(Converters.BOOLEAN);

  /** A str of one character. */
  public static final PythonType<Character> CHARACTER = new PythonType<>(Converters.CHARACTER);

  /** Int, range-checked. */
  public static final PythonType<Byte> BYTE = new PythonType<>(Converters.BYTE);

  /** Int, range-checked. */
  public static final PythonType<Short> SHORT = new PythonType<>(Converters.SHORT);

  /** Int, range-checked. */
  public static final PythonType<Integer> INTEGER = new PythonType<>(Converters.INTEGER);

  /** Int, range-checked. */
  public static final PythonType<Long> LONG = new PythonType<>(Converters.LONG);

  /** Float. */
  public static final PythonType<Float> FLOAT = new PythonType<>(Converters.FLOAT);

  /** Float. */
  public static final PythonType<Double> DOUBLE = new PythonType<>(Converters.DOUBLE);

  /** Str. */
  public static final PythonType<String> STRING = new PythonType<>(Converters.STRING);

  /** Int. */
  public static final PythonType<BigInteger> BIG_INTEGER = new PythonType<>(Converters.BIG_INTEGER);

  /** Decimal. */
  public static final PythonType<BigDecimal> BIG_DECIMAL = new PythonType<>(Converters.BIG_DECIMAL);

  /** Date. */
  public static final PythonType<LocalDate> LOCAL_DATE = new PythonType<>(Converters.LOCAL_DATE);

  /** Time. */
  public static final PythonType<LocalTime> LOCAL_TIME = new PythonType<>(Converters.LOCAL_TIME);

  /** Datetime without tzinfo. */
  public static final PythonType<LocalDateTime> LOCAL_DATE_TIME = new PythonType<>(Converters.LOCAL_DATE_TIME);

  /** Datetime with an offset. */
  public static final PythonType<OffsetDateTime> OFFSET_DATE_TIME = new PythonType<>(Converters.OFFSET_DATE_TIME);

  /** Datetime with a ZoneInfo. */
  public static final PythonType<ZonedDateTime> ZONED_DATE_TIME = new PythonType<>(Converters.ZONED_DATE_TIME);

  /** Datetime in UTC. */
  public static final PythonType<Instant> INSTANT = new PythonType<>(Converters.INSTANT);

  /** Timedelta. */
  public static final PythonType<Duration> DURATION = new PythonType<>(Converters.DURATION);

  /** Uuid.UUID. */
  public static final PythonType<UUID> UUID = new PythonType<>(Converters.UUID);

  /** Pathlib.Path. */
  public static final PythonType<Path> PATH = new PythonType<>(Converters.PATH);

  /** Str. */
  public static final PythonType<URI> URI = new PythonType<>(Converters.URI);

  /** Bytes. */
  public static final PythonType<byte[]> BYTES = new PythonType<>(Converters.BYTES);

  /** A list of bool. */
  public static final PythonType<boolean[]> BOOLEAN_ARRAY = new PythonType<>(Converters.BOOLEAN_ARRAY);

  /** Array.array. */
  public static final PythonType<char[]> CHAR_ARRAY = new PythonType<>(Converters.CHAR_ARRAY);

  /** Array.array. */
  public static final PythonType<short[]> SHORT_ARRAY = new PythonType<>(Converters.SHORT_ARRAY);

  /** Array.array. */
  public static final PythonType<int[]> INT_ARRAY = new PythonType<>(Converters.INT_ARRAY);

  /** Array.array. */
  public static final PythonType<long[]> LONG_ARRAY = new PythonType<>(Converters.LONG_ARRAY);

  /** Array.array. */
  public static final PythonType<float[]> FLOAT_ARRAY = new PythonType<>(Converters.FLOAT_ARRAY);

  /** Array.array. */
  public static final PythonType<double[]> DOUBLE_ARRAY = new PythonType<>(Converters.DOUBLE_ARRAY);

  /** What the value naturally is: null for None, whether or not the declaration says {@code @Nullable}. */
  @SuppressWarnings("NullAway") // The declaration has the say, and generated code has to compile with either.
  public static final PythonType<Object> OBJECT = new PythonType<>(Converters.OBJECT);

  /** {@code Throwable}: an exception as a value. */
  public static final PythonType<Throwable> THROWABLE = new PythonType<>(Converters.THROWABLE);

  /** {@code Exception}: as a value. */
  public static final PythonType<Exception> EXCEPTION = new PythonType<>(Converters.EXCEPTION);

  /** {@code PythonException}: as a value. */
  public static final PythonType<PythonException> PYTHON_EXCEPTION =
      new PythonType<>(Converters.PYTHON_EXCEPTION);

  /** Int or None. */
  public static final PythonType<OptionalInt> OPTIONAL_INT = new PythonType<>(Converters.OPTIONAL_INT);

  /** Int or None. */
  public static final PythonType<OptionalLong> OPTIONAL_LONG = new PythonType<>(Converters.OPTIONAL_LONG);

  /** Float or None. */
  public static final PythonType<OptionalDouble> OPTIONAL_DOUBLE = new PythonType<>(Converters.OPTIONAL_DOUBLE);

  /** An iterator of ints. */
  public static final PythonType<IntStream> INT_STREAM = new PythonType<>(StreamConverters.INT_STREAM);

  /** An iterator of ints. */
  public static final PythonType<LongStream> LONG_STREAM = new PythonType<>(StreamConverters.LONG_STREAM);

  /** An iterator of floats. */
  public static final PythonType<DoubleStream> DOUBLE_STREAM = new PythonType<>(StreamConverters.DOUBLE_STREAM);

  /** A handle to the object itself. */
  public static final PythonType<PyObject> PY_OBJECT =
      new PythonType<>(ObjectHandle.CONVERTER);

  /** A memoryview of bytes, without a copy. */
  public static final PythonType<MemorySegment> MEMORY_SEGMENT = new PythonType<>(MemoryConverters.MEMORY_SEGMENT);

  /** A memoryview of that shape, without a copy. */
  public static final PythonType<ShapedSegment> SHAPED_SEGMENT = new PythonType<>(MemoryConverters.SHAPED_SEGMENT);

  /** A memoryview of bytes, without a copy. */
  public static final PythonType<ByteBuffer> BYTE_BUFFER = new PythonType<>(MemoryConverters.BYTE_BUFFER);

  /** A memoryview, without a copy. */
  public static final PythonType<ShortBuffer> SHORT_BUFFER = new PythonType<>(MemoryConverters.SHORT_BUFFER);

  /** A memoryview, without a copy. */
  public static final PythonType<CharBuffer> CHAR_BUFFER = new PythonType<>(MemoryConverters.CHAR_BUFFER);

  /** A memoryview, without a copy. */
  public static final PythonType<IntBuffer> INT_BUFFER = new PythonType<>(MemoryConverters.INT_BUFFER);

  /** A memoryview, without a copy. */
  public static final PythonType<LongBuffer> LONG_BUFFER = new PythonType<>(MemoryConverters.LONG_BUFFER);

  /** A memoryview, without a copy. */
  public static final PythonType<FloatBuffer> FLOAT_BUFFER = new PythonType<>(MemoryConverters.FLOAT_BUFFER);

  /** A memoryview, without a copy. */
  public static final PythonType<DoubleBuffer> DOUBLE_BUFFER = new PythonType<>(MemoryConverters.DOUBLE_BUFFER);

  /** A memoryview of the object that it is of. */
  public static final PythonType<PyBuffer> PY_BUFFER = new PythonType<>(MemoryConverters.PY_BUFFER);

  /** No result. */
  public static final PythonType<@Nullable Void> VOID = new PythonType<>(Converters.VOID);

  private PythonTypes() {}

  /**
   * A list.
   *
   * @param element its elements' type
   * @param <T> its elements' Java type
   * @return the type
   */
  public static <T extends @Nullable Object> PythonType<List<T>> list(PythonType<T> element) {
    return new PythonType<>(Converters.list(element.converter()));
  }

  /**
   * A list.
   *
   * @param element its elements' type
   * @param <T> its elements' Java type
   * @return the type
   */
  public static <T extends @Nullable Object> PythonType<Collection<T>> collection(PythonType<T> element) {
    return new PythonType<>(Converters.collection(element.converter()));
  }

  /**
   * A list.
   *
   * @param element its elements' type
   * @param <T> its elements' Java type
   * @return the type
   */
  public static <T extends @Nullable Object> PythonType<Iterable<T>> iterable(PythonType<T> element) {
    return new PythonType<>(Converters.iterable(element.converter()));
  }

  /**
   * A list.
   *
   * @param element its elements' type
   * @param <T> its elements' Java type
   * @return the type
   */
  public static <T extends @Nullable Object> PythonType<SequencedCollection<T>> sequencedCollection(
      PythonType<T> element) {
    return new PythonType<>(Converters.sequencedCollection(element.converter()));
  }

  /**
   * A set.
   *
   * @param element its elements' type
   * @param <T> its elements' Java type
   * @return the type
   */
  public static <T extends @Nullable Object> PythonType<Set<T>> set(PythonType<T> element) {
    return new PythonType<>(Converters.set(element.converter()));
  }

  /**
   * A set.
   *
   * @param element its elements' type
   * @param <T> its elements' Java type
   * @return the type
   */
  public static <T extends @Nullable Object> PythonType<SequencedSet<T>> sequencedSet(PythonType<T> element) {
    return new PythonType<>(Converters.sequencedSet(element.converter()));
  }

  /**
   * A dict.
   *
   * @param key its keys' type
   * @param value its values' type
   * @param <K> its keys' Java type
   * @param <V> its values' Java type
   * @return the type
   */
  public static <K extends @Nullable Object, V extends @Nullable Object> PythonType<Map<K, V>> map(
      PythonType<K> key, PythonType<V> value) {
    return new PythonType<>(Converters.map(key.converter(), value.converter()));
  }

  /**
   * A dict.
   *
   * @param key its keys' type
   * @param value its values' type
   * @param <K> its keys' Java type
   * @param <V> its values' Java type
   * @return the type
   */
  public static <K extends @Nullable Object, V extends @Nullable Object>
      PythonType<SequencedMap<K, V>> sequencedMap(PythonType<K> key, PythonType<V> value) {
    return new PythonType<>(Converters.sequencedMap(key.converter(), value.converter()));
  }

  /**
   * A tuple of two.
   *
   * @param key its key's type
   * @param value its value's type
   * @param <K> its key's Java type
   * @param <V> its value's Java type
   * @return the type
   */
  public static <K extends @Nullable Object, V extends @Nullable Object> PythonType<Map.Entry<K, V>> entry(
      PythonType<K> key, PythonType<V> value) {
    return new PythonType<>(Converters.entry(key.converter(), value.converter()));
  }

  /**
   * An iterator, its elements converted one by one.
   *
   * @param element its elements' type
   * @param <T> its elements' Java type
   * @return the type
   */
  public static <T extends @Nullable Object> PythonType<Iterator<T>> iterator(PythonType<T> element) {
    return new PythonType<>(StreamConverters.iterator(element.converter()));
  }

  /**
   * An iterator that can be closed, its elements converted one by one.
   *
   * @param element its elements' type
   * @param <T> its elements' Java type
   * @return the type
   */
  public static <T extends @Nullable Object> PythonType<PyIterator<T>> pyIterator(PythonType<T> element) {
    return new PythonType<>(StreamConverters.pyIterator(element.converter()));
  }

  /**
   * An iterator, its elements converted one by one.
   *
   * @param element its elements' type
   * @param <T> its elements' Java type
   * @return the type
   */
  public static <T extends @Nullable Object> PythonType<Stream<T>> stream(PythonType<T> element) {
    return new PythonType<>(StreamConverters.stream(element.converter()));
  }

  /**
   * None when empty.
   *
   * @param present the type of what is present
   * @param <T> the Java type of what is present
   * @return the type
   */
  public static <T> PythonType<Optional<T>> optional(PythonType<T> present) {
    return new PythonType<>(Converters.optional(present.converter()));
  }

  /**
   * None when null.
   *
   * @param present the type of what is not null
   * @param <T> the Java type of what is not null
   * @return the type
   */
  public static <T> PythonType<@Nullable T> nullable(PythonType<T> present) {
    return new PythonType<>(Converters.nullable(present.converter()));
  }
}
