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
      new RootedConverter<>(
          "an IntStream",
          "stream",
          (interpreter, value, root) -> JavaIterators.toPython(interpreter, Converters.INTEGER, value, root),
          (interpreter, object, root) ->
              OneByOne.stream(PythonIterator.of(interpreter, Converters.INTEGER, object, root))
                  .mapToInt(Integer::intValue));

  /** {@code LongStream}. */
  public static final Converter<LongStream> LONG_STREAM =
      new RootedConverter<>(
          "a LongStream",
          "stream",
          (interpreter, value, root) -> JavaIterators.toPython(interpreter, Converters.LONG, value, root),
          (interpreter, object, root) ->
              OneByOne.stream(PythonIterator.of(interpreter, Converters.LONG, object, root))
                  .mapToLong(Long::longValue));

  /** {@code DoubleStream}. */
  public static final Converter<DoubleStream> DOUBLE_STREAM =
      new RootedConverter<>(
          "a DoubleStream",
          "stream",
          (interpreter, value, root) -> JavaIterators.toPython(interpreter, Converters.DOUBLE, value, root),
          (interpreter, object, root) ->
              OneByOne.stream(PythonIterator.of(interpreter, Converters.DOUBLE, object, root))
                  .mapToDouble(Double::doubleValue));

  private StreamConverters() {}

  /**
   * {@code Iterator}; what comes from Python is a {@code PyIterator}.
   *
   * @param element converts its elements
   * @param <T> their type
   */
  public static <T extends @Nullable Object> Converter<Iterator<T>> iterator(Converter<T> element) {
    return new RootedConverter<>(
        "an Iterator",
        "iterator",
        (interpreter, value, root) -> JavaIterators.toPython(interpreter, element, value, root),
        (interpreter, object, root) -> PythonIterator.of(interpreter, element, object, root));
  }

  /**
   * {@code PyIterator}.
   *
   * @param element converts its elements
   * @param <T> their type
   */
  public static <T extends @Nullable Object> Converter<PyIterator<T>> pyIterator(Converter<T> element) {
    return new RootedConverter<>(
        "a PyIterator",
        "iterator",
        (interpreter, value, root) -> JavaIterators.toPython(interpreter, element, value, root),
        (interpreter, object, root) -> PythonIterator.of(interpreter, element, object, root));
  }

  /**
   * {@code Stream}.
   *
   * @param element converts its elements
   * @param <T> their type
   */
  public static <T extends @Nullable Object> Converter<Stream<T>> stream(Converter<T> element) {
    return new RootedConverter<>(
        "a Stream",
        "stream",
        (interpreter, value, root) -> JavaIterators.toPython(interpreter, element, value, root),
        (interpreter, object, root) -> OneByOne.stream(PythonIterator.of(interpreter, element, object, root)));
  }
}
