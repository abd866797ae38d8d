package clutch.runtime.convert;

import clutch.runtime.PythonException;
import clutch.runtime.cpython.Constants;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
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
import org.jspecify.annotations.Nullable;

/**
 * The converter of each Java type.
 *
 * <p>Collections that come from Python are copies, unmodifiable, and in Python's order.
 */
public final class Converters {

  /** {@code Boolean}. */
  public static final Converter<Boolean> BOOLEAN =
      new SimpleConverter<>("a Boolean", () -> Constants.BOOL, Booleans::toPython, Booleans::asBoolean);

  /** {@code Character}. */
  public static final Converter<Character> CHARACTER =
      new SimpleConverter<>("a Character", Characters::toPython, Characters::asChar);

  /** {@code Byte}. */
  public static final Converter<Byte> BYTE =
      new SimpleConverter<>("a Byte", () -> Constants.INT, value -> Ints.toPython(value), Ints::asByte);

  /** {@code Short}. */
  public static final Converter<Short> SHORT =
      new SimpleConverter<>("a Short", () -> Constants.INT, value -> Ints.toPython(value), Ints::asShort);

  /** {@code Integer}. */
  public static final Converter<Integer> INTEGER =
      new SimpleConverter<>("an Integer", () -> Constants.INT, value -> Ints.toPython(value), Ints::asInt);

  /** {@code Long}. */
  public static final Converter<Long> LONG =
      new SimpleConverter<>("a Long", () -> Constants.INT, value -> Ints.toPython(value), Ints::asLong);

  /** {@code Float}. */
  public static final Converter<Float> FLOAT =
      new SimpleConverter<>("a Float", () -> Constants.FLOAT, value -> Floats.toPython(value), Floats::asFloat);

  /** {@code Double}. */
  public static final Converter<Double> DOUBLE =
      new SimpleConverter<>("a Double", () -> Constants.FLOAT, Floats::toPython, Floats::asDouble);

  /** {@code String}. */
  public static final Converter<String> STRING =
      new SimpleConverter<>("a String", () -> Constants.STR, Strings::toPython, Strings::fromPython);

  /** {@code BigInteger}. */
  public static final Converter<BigInteger> BIG_INTEGER =
      new SimpleConverter<>("a BigInteger", () -> Constants.INT, Ints::toPython, Ints::asBigInteger);

  /** {@code BigDecimal}. */
  public static final Converter<BigDecimal> BIG_DECIMAL =
      new NonNullConverter<>("a BigDecimal", Decimals::toPython, Decimals::fromPython);

  /** {@code LocalDate}. */
  public static final Converter<LocalDate> LOCAL_DATE =
      new NonNullConverter<>("a LocalDate", Dates::toPython, Dates::fromPython);

  /** {@code LocalTime}. */
  public static final Converter<LocalTime> LOCAL_TIME =
      new NonNullConverter<>("a LocalTime", Times::toPython, Times::fromPython);

  /** {@code LocalDateTime}. */
  public static final Converter<LocalDateTime> LOCAL_DATE_TIME =
      new NonNullConverter<>("a LocalDateTime", DateTimes::localToPython, DateTimes::localFromPython);

  /** {@code OffsetDateTime}. */
  public static final Converter<OffsetDateTime> OFFSET_DATE_TIME =
      new NonNullConverter<>("an OffsetDateTime", DateTimes::offsetToPython, DateTimes::offsetFromPython);

  /** {@code ZonedDateTime}. */
  public static final Converter<ZonedDateTime> ZONED_DATE_TIME =
      new NonNullConverter<>("a ZonedDateTime", ZonedDateTimes::toPython, ZonedDateTimes::fromPython);

  /** {@code Instant}. */
  public static final Converter<Instant> INSTANT =
      new NonNullConverter<>("an Instant", DateTimes::instantToPython, DateTimes::instantFromPython);

  /** {@code Duration}. */
  public static final Converter<Duration> DURATION =
      new NonNullConverter<>("a Duration", Durations::toPython, Durations::fromPython);

  /** {@code UUID}. */
  public static final Converter<UUID> UUID =
      new NonNullConverter<>("a UUID", Uuids::toPython, Uuids::fromPython);

  /** {@code Path}. */
  public static final Converter<Path> PATH =
      new NonNullConverter<>("a Path", Paths::toPython, Paths::fromPython);

  /** {@code URI}. */
  public static final Converter<URI> URI =
      new SimpleConverter<>("a URI", Uris::toPython, Uris::fromPython);

  /** {@code byte[]}, Python's {@code bytes}. */
  public static final Converter<byte[]> BYTES =
      new SimpleConverter<>("a byte[]", Bytes::toPython, Bytes::fromPython);

  /** {@code boolean[]}. */
  public static final Converter<boolean[]> BOOLEAN_ARRAY = new BooleanArrays();

  /** {@code char[]}. */
  public static final Converter<char[]> CHAR_ARRAY = new CharArrays();

  /** {@code short[]}. */
  public static final Converter<short[]> SHORT_ARRAY = PrimitiveArrays.SHORTS;

  /** {@code int[]}. */
  public static final Converter<int[]> INT_ARRAY = PrimitiveArrays.INTS;

  /** {@code long[]}. */
  public static final Converter<long[]> LONG_ARRAY = PrimitiveArrays.LONGS;

  /** {@code float[]}. */
  public static final Converter<float[]> FLOAT_ARRAY = PrimitiveArrays.FLOATS;

  /** {@code double[]}. */
  public static final Converter<double[]> DOUBLE_ARRAY = PrimitiveArrays.DOUBLES;

  /** {@code Object}: what the value itself says, null included. */
  public static final Converter<@Nullable Object> OBJECT = new NaturalValues();

  /** No result. */
  public static final Converter<@Nullable Void> VOID = new VoidConverter();

  /** {@code Throwable}. */
  public static final Converter<Throwable> THROWABLE = new Throwables<>(Throwable.class, "a Throwable");

  /** {@code Exception}. */
  public static final Converter<Exception> EXCEPTION = new Throwables<>(Exception.class, "an Exception");

  /** {@code PythonException}. */
  public static final Converter<PythonException> PYTHON_EXCEPTION =
      new Throwables<>(PythonException.class, "a PythonException");

  /** {@code OptionalInt}. */
  public static final Converter<OptionalInt> OPTIONAL_INT =
      new OptionalConverter<>(
          "an OptionalInt", INTEGER, OptionalInt.empty(), OptionalInt::of, OptionalInt::getAsInt);

  /** {@code OptionalLong}. */
  public static final Converter<OptionalLong> OPTIONAL_LONG =
      new OptionalConverter<>(
          "an OptionalLong", LONG, OptionalLong.empty(), OptionalLong::of, OptionalLong::getAsLong);

  /** {@code OptionalDouble}. */
  public static final Converter<OptionalDouble> OPTIONAL_DOUBLE =
      new OptionalConverter<>(
          "an OptionalDouble",
          DOUBLE,
          OptionalDouble.empty(),
          OptionalDouble::of,
          OptionalDouble::getAsDouble);

  private Converters() {}

  /**
   * {@code List}.
   *
   * @param element converts its elements
   * @param <T> their type
   */
  public static <T extends @Nullable Object> Converter<List<T>> list(Converter<T> element) {
    return new NonNullConverter<>(
        "a List",
        (interpreter, value) -> Lists.toPython(interpreter, element, value),
        (interpreter, object) -> Lists.fromPython(interpreter, element, object));
  }

  /**
   * {@code Collection}; what comes from Python is a {@code List}.
   *
   * @param element converts its elements
   * @param <T> their type
   */
  public static <T extends @Nullable Object> Converter<Collection<T>> collection(
      Converter<T> element) {
    return new NonNullConverter<>(
        "a Collection",
        (interpreter, value) -> Lists.toPython(interpreter, element, value),
        (interpreter, object) -> Lists.fromPython(interpreter, element, object));
  }

  /**
   * {@code Iterable}; what comes from Python is a {@code List}.
   *
   * @param element converts its elements
   * @param <T> their type
   */
  public static <T extends @Nullable Object> Converter<Iterable<T>> iterable(Converter<T> element) {
    return new NonNullConverter<>(
        "an Iterable",
        (interpreter, value) -> {
          List<T> elements = new ArrayList<>();
          value.forEach(elements::add);
          return Lists.toPython(interpreter, element, elements);
        },
        (interpreter, object) -> Lists.fromPython(interpreter, element, object));
  }

  /**
   * {@code SequencedCollection}; what comes from Python is a {@code List}.
   *
   * @param element converts its elements
   * @param <T> their type
   */
  public static <T extends @Nullable Object> Converter<SequencedCollection<T>> sequencedCollection(
      Converter<T> element) {
    return new NonNullConverter<>(
        "a SequencedCollection",
        (interpreter, value) -> Lists.toPython(interpreter, element, value),
        (interpreter, object) -> Lists.fromPython(interpreter, element, object));
  }

  /**
   * {@code Set}.
   *
   * @param element converts its elements
   * @param <T> their type
   */
  public static <T extends @Nullable Object> Converter<Set<T>> set(Converter<T> element) {
    return new NonNullConverter<>(
        "a Set",
        (interpreter, value) -> Sets.toPython(interpreter, element, value),
        (interpreter, object) -> Sets.fromPython(interpreter, element, object));
  }

  /**
   * {@code SequencedSet}.
   *
   * @param element converts its elements
   * @param <T> their type
   */
  public static <T extends @Nullable Object> Converter<SequencedSet<T>> sequencedSet(Converter<T> element) {
    return new NonNullConverter<>(
        "a SequencedSet",
        (interpreter, value) -> Sets.toPython(interpreter, element, value),
        (interpreter, object) -> Sets.fromPython(interpreter, element, object));
  }

  /**
   * {@code Map}.
   *
   * @param key converts its keys
   * @param value converts its values
   * @param <K> the keys' type
   * @param <V> the values' type
   */
  public static <K extends @Nullable Object, V extends @Nullable Object> Converter<Map<K, V>> map(
      Converter<K> key, Converter<V> value) {
    return new NonNullConverter<>(
        "a Map",
        (interpreter, map) -> Maps.toPython(interpreter, key, value, map),
        (interpreter, object) -> Maps.fromPython(interpreter, key, value, object));
  }

  /**
   * {@code SequencedMap}.
   *
   * @param key converts its keys
   * @param value converts its values
   * @param <K> the keys' type
   * @param <V> the values' type
   */
  public static <K extends @Nullable Object, V extends @Nullable Object>
      Converter<SequencedMap<K, V>> sequencedMap(Converter<K> key, Converter<V> value) {
    return new NonNullConverter<>(
        "a SequencedMap",
        (interpreter, map) -> Maps.toPython(interpreter, key, value, map),
        (interpreter, object) -> Maps.fromPython(interpreter, key, value, object));
  }

  /**
   * {@code Map.Entry}, a {@code tuple} of two.
   *
   * @param key converts its key
   * @param value converts its value
   * @param <K> the key's type
   * @param <V> the value's type
   */
  public static <K extends @Nullable Object, V extends @Nullable Object> Converter<Map.Entry<K, V>> entry(
      Converter<K> key, Converter<V> value) {
    return new NonNullConverter<>(
        "a Map.Entry",
        (interpreter, entry) -> Entries.toPython(interpreter, key, value, entry),
        (interpreter, object) -> Entries.fromPython(interpreter, key, value, object));
  }

  /**
   * {@code Optional}.
   *
   * @param present converts what is there
   * @param <T> its type
   */
  public static <T> Converter<Optional<T>> optional(Converter<T> present) {
    return new OptionalConverter<>(
        "an Optional", present, Optional.empty(), Optional::of, Optional::orElseThrow);
  }

  /**
   * A type whose null is {@code None}.
   *
   * @param present converts what is not null
   * @param <T> the type
   */
  public static <T> Converter<@Nullable T> nullable(Converter<T> present) {
    return new NullableConverter<>(present);
  }
}
