package clutch.runtime.convert;

import clutch.runtime.PyIterator;
import java.util.Iterator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The converters of iterators and streams: Python iterators, both ways, element by element. */
public final class StreamConverters {

  /** {@code IntStream}. */
  public static final Converter<IntStream> INT_STREAM =
      new NonNullConverter<>(
          "an IntStream",
          (interpreter, value) -> JavaIterators.toPython(interpreter, Converters.INTEGER, value),
          (interpreter, object) ->
              OneByOne.stream(PythonIterator.of(interpreter, Converters.INTEGER, object))
                  .mapToInt(Integer::intValue));

  /** {@code LongStream}. */
  public static final Converter<LongStream> LONG_STREAM =
      new NonNullConverter<>(
          "a LongStream",
          (interpreter, value) -> JavaIterators.toPython(interpreter, Converters.LONG, value),
          (interpreter, object) ->
              OneByOne.stream(PythonIterator.of(interpreter, Converters.LONG, object))
                  .mapToLong(Long::longValue));

  /** {@code DoubleStream}. */
  public static final Converter<DoubleStream> DOUBLE_STREAM =
      new NonNullConverter<>(
          "a DoubleStream",
          (interpreter, value) -> JavaIterators.toPython(interpreter, Converters.DOUBLE, value),
          (interpreter, object) ->
              OneByOne.stream(PythonIterator.of(interpreter, Converters.DOUBLE, object))
                  .mapToDouble(Double::doubleValue));

  private StreamConverters() {}

  /**
   * {@code Iterator}; what comes from Python is a {@code PyIterator}.
   *
   * @param element converts its elements
   * @param <T> their type
   */
  public static <T extends @Nullable Object> Converter<Iterator<T>> iterator(Converter<T> element) {
    return new NonNullConverter<>(
        "an Iterator",
        (interpreter, value) -> JavaIterators.toPython(interpreter, element, value),
        (interpreter, object) -> PythonIterator.of(interpreter, element, object));
  }

  /**
   * {@code PyIterator}.
   *
   * @param element converts its elements
   * @param <T> their type
   */
  public static <T extends @Nullable Object> Converter<PyIterator<T>> pyIterator(Converter<T> element) {
    return new NonNullConverter<>(
        "a PyIterator",
        (interpreter, value) -> JavaIterators.toPython(interpreter, element, value),
        (interpreter, object) -> PythonIterator.of(interpreter, element, object));
  }

  /**
   * {@code Stream}.
   *
   * @param element converts its elements
   * @param <T> their type
   */
  public static <T extends @Nullable Object> Converter<Stream<T>> stream(Converter<T> element) {
    return new NonNullConverter<>(
        "a Stream",
        (interpreter, value) -> JavaIterators.toPython(interpreter, element, value),
        (interpreter, object) -> OneByOne.stream(PythonIterator.of(interpreter, element, object)));
  }
}
