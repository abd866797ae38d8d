package clutch.samples.types;

import clutch.annotations.PythonCallable;
import clutch.runtime.PyIterator;
import clutch.runtime.PyObject;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Elements one at a time: iterators, generators and streams. */
@PythonCallable("lazy")
public interface Lazy {

  /** What the Python side has noted. */
  List<String> taken();

  /** A generator, to be closed. */
  PyIterator<Integer> numbers(int stop);

  /** The same as a stream. */
  @PythonCallable("numbers")
  Stream<Integer> stream(int stop);

  /** The same as a stream of ints. */
  @PythonCallable("numbers")
  IntStream ints(int stop);

  /** A range as a stream of longs. */
  @PythonCallable("stretch")
  LongStream longs(int stop);

  /** Ints as floats. */
  @PythonCallable("listed")
  DoubleStream doubles();

  /** {@code itertools.count}. */
  Iterator<Long> naturals();

  /** {@code itertools.count}. */
  @PythonCallable("naturals")
  LongStream naturalStream();

  /** A generator that raises after so many. */
  Iterator<Integer> failsAt(int index);

  /** A generator that raises as it is closed. */
  PyIterator<Integer> failsToClose();

  /** A container. */
  Iterator<Integer> listed();

  /** A container. */
  PyIterator<Integer> stretch(int stop);

  /** Not all of them numbers. */
  Iterator<Integer> mixed();

  /** Not all of them numbers. */
  Iterator<Integer> mixedList();

  /** Not all of them numbers. */
  @PythonCallable("mixed")
  Optional<Stream<Integer>> optionalMixed();

  /** Not all of them numbers. */
  long mixedArgument(ToLongFunction<IntStream> function);

  /** Not all of them numbers. */
  Map<String, List<Iterator<Integer>>> mixedInside();

  /** Goes on after an error. */
  Iterator<Integer> flaky();

  /** Nothing to iterate over. */
  Iterator<Integer> number();

  /** Text is no container of characters. */
  Iterator<String> text();

  /** Nor is a mapping one of keys. */
  Stream<String> table();

  /** Inside other containers. */
  Map<String, List<Iterator<@Nullable Object>>> nested();

  /** A generator or None. */
  Optional<Stream<Integer>> maybe(boolean present);

  /** A generator or None. */
  @PythonCallable("maybe")
  @Nullable Iterator<Integer> orNull(boolean present);

  /** Python's {@code sum}. */
  long total(Iterator<Long> values);

  /** Python's {@code sum}. */
  long total(Stream<Integer> values);

  /** Python's {@code sum}. */
  long total(LongStream values);

  /** Python's {@code sum}. */
  double total(DoubleStream values);

  /** Python's {@code sum}, of a Python iterator again. */
  long total(PyIterator<Integer> values);

  /** {@code itertools.islice}. */
  List<String> first(Stream<String> values, int count);

  /** {@code itertools.islice}. */
  @PythonCallable("first")
  List<@Nullable Integer> firstOrNull(Iterator<@Nullable Integer> values, int count);

  /** {@code itertools.islice}, and {@code close()}. */
  List<Integer> firstAndClose(Stream<Integer> values, int count);

  /** {@code itertools.islice}, and {@code close()}. */
  List<Integer> firstAndClose(Iterator<Integer> values, int count);

  /** A generator around a Java stream. */
  PyIterator<Integer> delegate(Stream<Integer> values);

  /** The name of the Python type. */
  String kind(Iterator<Integer> values);

  /** Whether it is an iterator to Python. */
  boolean isIterator(IntStream values);

  /** What it raises. */
  List<@Nullable Object> catches(Iterator<String> values);

  /** The value itself, as Java naturally sees it. */
  @Nullable Object asIs(@Nullable Object value);

  /** The handle of a generator. */
  @PythonCallable("numbers")
  PyObject handle(int stop);

  /** A callback with iterators. */
  List<Integer> apply(Function<Iterator<Integer>, @Nullable Stream<Integer>> function);

  /** A Python callable with iterators. */
  Function<Stream<Integer>, @Nullable Iterator<Integer>> doubled();

  /** Threads of Python that share a Java iterator. */
  List<Integer> inThreads(Iterator<Integer> values, int count);

  /** A Python object with an {@code __iter__}. */
  Shelf shelf();

  /** A generator that Python can tell is gone. */
  PyIterator<Integer> watchedNumbers();

  /** A generator that Python can tell is gone. */
  boolean isGone();

  /** A generator that calls back. */
  Iterator<Integer> reenters(Supplier<Integer> use);
}
