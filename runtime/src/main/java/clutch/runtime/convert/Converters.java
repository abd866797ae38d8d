package clutch.runtime.convert;

import clutch.runtime.PythonException;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The converter of each Java type.
 *
 * <p>Collections that come from Python are copies, unmodifiable, and in Python's order.
 */
public final class Converters {

  /** {@code Boolean}. */
  public static final Converter<Boolean> BOOLEAN =
      NonNullConverter.of("a Boolean", Booleans::toPython, Booleans::asBoolean);

  /** {@code Character}. */
  public static final Converter<Character> CHARACTER =
      NonNullConverter.of("a Character", Characters::toPython, Characters::asChar);

  /** {@code Byte}. */
  public static final Converter<Byte> BYTE =
      NonNullConverter.of("a Byte", value -> Ints.toPython(value), Ints::asByte);

  /** {@code Short}. */
  public static final Converter<Short> SHORT =
      NonNullConverter.of("a Short", value -> Ints.toPython(value), Ints::asShort);

  /** {@code Integer}. */
  public static final Converter<Integer> INTEGER =
      NonNullConverter.of("an Integer", value -> Ints.toPython(value), Ints::asInt);

  /** {@code Long}. */
  public static final Converter<Long> LONG =
      NonNullConverter.of("a Long", value -> Ints.toPython(value), Ints::asLong);

  /** {@code Float}. */
  public static final Converter<Float> FLOAT =
      NonNullConverter.of("a Float", value -> Floats.toPython(value), Floats::asFloat);

  /** {@code Double}. */
  public static final Converter<Double> DOUBLE =
      NonNullConverter.of("a Double", Floats::toPython, Floats::asDouble);

  /** {@code String}. */
  public static final Converter<String> STRING =
      NonNullConverter.of("a String", Strings::toPython, Strings::fromPython);

  /** {@code BigInteger}. */
  public static final Converter<BigInteger> BIG_INTEGER =
      NonNullConverter.of("a BigInteger", Ints::toPython, Ints::asBigInteger);

  /** {@code byte[]}, Python's {@code bytes}. */
  public static final Converter<byte[]> BYTES =
      NonNullConverter.of("a byte[]", Bytes::toPython, Bytes::fromPython);

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
