package clutch.samples.types;

import clutch.runtime.PyIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What gives its elements one at a time: what is wrong with an element is told as it is reached. */
final class LazyRows {

  private LazyRows() {}

  static List<TableRow<?>> rows() {
    return List.of(iterators(), pyIterators(), streams(), intStreams(), longStreams(), doubleStreams());
  }

  private static <T> List<T> list(Iterator<T> iterator) {
    List<T> list = new ArrayList<>();
    iterator.forEachRemaining(list::add);
    return list;
  }

  private static TableRow<Iterator<Integer>> iterators() {
    return TableRow.of("Iterator<T>", LazyTypes.Iterators.class)
        .comparedBy(LazyRows::list)
        .eachFromPython("(n * n for n in range(3))", () -> List.of(0, 1, 4).iterator())
        .eachFromPython("[]", () -> List.<Integer>of().iterator())
        .thereAndBack(() -> Arrays.asList(Integer.MIN_VALUE, Integer.MAX_VALUE).iterator())
        .elementRefusedFromPython("iter([1, 'n/a'])", "[1]: expected int, got str 'n/a'")
        .refusedFromPython("'text'", "expected iterable, got str 'text'")
        .refusedFromPython("5", "expected iterable, got int 5")
        .elementRefusedToPython(
            () -> Arrays.asList(1, LazyRows.<Integer>nothing()).iterator(),
            "[1]: expected an Integer, got null; declare it Optional or @Nullable to pass None")
        .noneIsRefused();
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what is not to be
  private static <T> T nothing() {
    return null;
  }

  private static TableRow<PyIterator<String>> pyIterators() {
    LazyTypes.PyIterators row = RunningPython.PYTHON.bind(LazyTypes.PyIterators.class);
    return TableRow.of("PyIterator<T>", LazyTypes.PyIterators.class)
        .comparedBy(LazyRows::list)
        .eachFromPython("iter('ab')", () -> row.made("iter(['a', 'b'])"))
        .elementRefusedFromPython("['a', 1]", "[1]: expected str, got int 1")
        .refusedFromPython("{'a': 1}", "expected iterable, got dict")
        .noneIsRefused();
  }

  private static TableRow<Stream<String>> streams() {
    return TableRow.of("Stream<T>", LazyTypes.Streams.class)
        .comparedBy(Stream::toList)
        .eachFromPython("iter(['a', ''])", () -> Stream.of("a", ""))
        .eachFromPython("()", Stream::empty)
        .elementRefusedFromPython("(c for c in ('a', None))", "[1]: expected str, got None")
        .refusedFromPython("b'text'", "expected iterable, got bytes b'text'")
        .elementRefusedToPython(
            () -> Stream.of("a", LazyRows.<String>nothing()),
            "[1]: expected a String, got null; declare it Optional or @Nullable to pass None")
        .noneIsRefused();
  }

  private static TableRow<IntStream> intStreams() {
    return TableRow.of("IntStream", LazyTypes.IntStreams.class)
        .comparedBy(stream -> stream.boxed().toList())
        .eachFromPython("range(3)", () -> IntStream.of(0, 1, 2))
        .thereAndBack(() -> IntStream.of(Integer.MIN_VALUE, Integer.MAX_VALUE))
        .elementRefusedFromPython(
            "iter([2**31])", "[0]: expected int from -2147483648 to 2147483647, got int 2147483648")
        .refusedFromPython("5", "expected iterable, got int 5")
        .noneIsRefused();
  }

  private static TableRow<LongStream> longStreams() {
    return TableRow.of("LongStream", LazyTypes.LongStreams.class)
        .comparedBy(stream -> stream.boxed().toList())
        .eachFromPython("(-2**63, 2**63 - 1)", () -> LongStream.of(Long.MIN_VALUE, Long.MAX_VALUE))
        .thereAndBack(LongStream::empty)
        .elementRefusedFromPython("iter([0, 1.0])", "[1]: expected int, got float 1.0")
        .refusedFromPython("5", "expected iterable, got int 5")
        .noneIsRefused();
  }

  private static TableRow<DoubleStream> doubleStreams() {
    return TableRow.of("DoubleStream", LazyTypes.DoubleStreams.class)
        .comparedBy(stream -> stream.boxed().toList())
        .eachFromPython("array('d', [0.5, -0.0])", () -> DoubleStream.of(0.5, -0.0))
        .thereAndBack(() -> DoubleStream.of(Double.NaN, Double.POSITIVE_INFINITY))
        .elementRefusedFromPython("iter([0.5, '1'])", "[1]: expected float, got str '1'")
        .refusedFromPython("5", "expected iterable, got int 5")
        .noneIsRefused();
  }
}
