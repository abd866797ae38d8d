package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import clutch.runtime.PyIterator;
import clutch.runtime.PyObject;
import clutch.runtime.PythonException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PythonIteratorsTest {

  private final Lazy lazy = RunningPython.PYTHON.bind(Lazy.class);

  @BeforeEach
  void nothingIsNoted() {
    assertThat(lazy.taken()).isNotNull();
  }

  @Test
  void aGeneratorRunsAsJavaAsks() {
    Iterator<Integer> numbers = lazy.numbers(2);
    assertThat(lazy.taken()).isEmpty();
    assertThat(numbers.next()).isEqualTo(0);
    assertThat(lazy.taken()).containsExactly("gives 0");
    assertThat(numbers.hasNext()).isTrue();
    assertThat(numbers.hasNext()).isTrue();
    assertThat(lazy.taken()).containsExactly("gives 1");
    assertThat(numbers.next()).isEqualTo(1);
    assertThat(lazy.taken()).isEmpty();
    assertThat(numbers.hasNext()).isFalse();
    assertThat(lazy.taken()).containsExactly("runs out", "cleans up");
    assertThat(numbers.hasNext()).isFalse();
    assertThatThrownBy(numbers::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void closingReachesTheGenerator() {
    PyIterator<Integer> numbers = lazy.numbers(5);
    assertThat(numbers.next()).isEqualTo(0);
    numbers.close();
    assertThat(lazy.taken()).containsExactly("gives 0", "is told to close", "cleans up");
    assertThat(numbers.hasNext()).isFalse();
    assertThatThrownBy(numbers::next).isInstanceOf(NoSuchElementException.class);
    numbers.close();
    assertThat(lazy.taken()).isEmpty();
  }

  @Test
  void whatIsReadAheadIsGoneWithIt() {
    PyIterator<Integer> numbers = lazy.stretch(100);
    assertThat(numbers.next()).isEqualTo(0);
    assertThat(numbers.next()).isEqualTo(1);
    numbers.close();
    assertThat(numbers.hasNext()).isFalse();
  }

  @Test
  void anExhaustedOneIsGivenBackAtOnce() {
    PyIterator<Integer> numbers = lazy.watchedNumbers();
    numbers.next();
    assertThat(lazy.isGone()).isFalse();
    numbers.forEachRemaining(number -> assertThat(number).isPositive());
    assertThat(lazy.isGone()).isTrue();
    numbers.close();
  }

  @Test
  void aClosedOneIsGivenBackAtOnce() {
    PyIterator<Integer> numbers = lazy.watchedNumbers();
    numbers.close();
    assertThat(lazy.isGone()).isTrue();
  }

  @Test
  void closingMayRaise() {
    PyIterator<Integer> fails = lazy.failsToClose();
    fails.next();
    assertThatThrownBy(fails::close).isInstanceOf(PythonException.class).hasMessageContaining("cannot close");
    fails.close();
    assertThat(fails.hasNext()).isFalse();
  }

  @Test
  void exceptionsComeOutMidway() {
    Iterator<Integer> fails = lazy.failsAt(2);
    assertThat(fails.next()).isEqualTo(0);
    assertThat(fails.next()).isEqualTo(1);
    assertThatThrownBy(fails::next)
        .isInstanceOf(PythonException.class)
        .hasMessageContaining("LookupError: nothing at 2")
        .satisfies(
            thrown ->
                assertThat(thrown.getStackTrace())
                    .anySatisfy(frame -> assertThat(frame.getMethodName()).isEqualTo("fails_at"))
                    .anySatisfy(frame -> assertThat(frame.getClassName()).contains("PythonIteratorsTest")));
    assertThat(fails.hasNext()).isFalse();
  }

  @Test
  void anIteratorMayGoOnAfterAnError() {
    Iterator<Integer> flaky = lazy.flaky();
    assertThat(flaky.next()).isEqualTo(1);
    assertThatThrownBy(flaky::hasNext).hasMessageContaining("try again");
    assertThat(flaky.next()).isEqualTo(3);
    assertThat(flaky.hasNext()).isFalse();
  }

  @Test
  void whatDoesNotFitIsRefusedWithItsPlace() {
    for (Iterator<Integer> mixed : List.of(lazy.mixed(), lazy.mixedList())) {
      List<Integer> before = new ArrayList<>();
      assertThatThrownBy(() -> mixed.forEachRemaining(before::add))
          .isInstanceOf(ConversionException.class)
          .hasMessage("result[2]: expected int, got str 'three'");
      assertThat(before).containsExactly(1, 2);
      assertThat(mixed.next()).isEqualTo(4);
      assertThat(mixed.hasNext()).isFalse();
    }
    assertThatThrownBy(() -> lazy.optionalMixed().orElseThrow().toList())
        .hasMessage("result[2]: expected int, got str 'three'");
    assertThatThrownBy(() -> lazy.mixedArgument(IntStream::sum))
        .isInstanceOf(ConversionException.class)
        .hasMessage("arguments[0][2]: expected int, got str 'three'");
    Iterator<Integer> inside = Objects.requireNonNull(lazy.mixedInside().get("a")).getFirst();
    assertThat(inside.next() + inside.next()).isEqualTo(3);
    assertThatThrownBy(inside::next).hasMessage("iterator[2]: expected int, got str 'three'");
    assertThatThrownBy(lazy::number).hasMessage("result: expected iterable, got int 3");
    assertThatThrownBy(lazy::text).hasMessage("result: expected iterable, got str 'abc'");
    assertThatThrownBy(lazy::table).hasMessageStartingWith("result: expected iterable, got dict");
  }

  @Test
  void streamsTakeNoMoreThanTheyNeed() {
    try (Stream<Integer> numbers = lazy.stream(100)) {
      assertThat(numbers.filter(number -> number % 2 == 1).map(number -> "n" + number).limit(2)).containsExactly("n1", "n3");
    }
    assertThat(lazy.taken())
        .containsExactly("gives 0", "gives 1", "gives 2", "gives 3", "is told to close", "cleans up");
    try (Stream<Integer> numbers = lazy.stream(100)) {
      assertThat(numbers.findFirst()).contains(0);
      assertThat(lazy.taken()).containsExactly("gives 0");
    }
    assertThat(lazy.taken()).containsExactly("is told to close", "cleans up");
    try (Stream<Integer> numbers = lazy.stream(3)) {
      assertThat(numbers.isParallel()).isFalse();
      assertThat(numbers.parallel().limit(1)).containsExactly(0);
    }
    assertThat(lazy.taken()).containsExactly("gives 0", "is told to close", "cleans up");
  }

  @Test
  void streamsOfPrimitives() {
    assertThat(lazy.ints(4).sum()).isEqualTo(6);
    assertThat(lazy.longs(1000).sum()).isEqualTo(499_500);
    assertThat(lazy.doubles().sum()).isEqualTo(6.0);
    assertThat(lazy.taken()).isNotEmpty();
    try (LongStream naturals = lazy.naturalStream()) {
      assertThat(naturals.limit(3)).containsExactly(0L, 1L, 2L);
    }
  }

  @Test
  void containersAreGoneOverToo() {
    Iterator<Integer> listed = lazy.listed();
    assertThat(listed).toIterable().containsExactly(1, 2, 3);
    List<Integer> all = new ArrayList<>();
    lazy.stretch(1_000).forEachRemaining(all::add);
    assertThat(all).hasSize(1_000).startsWith(0, 1, 2).endsWith(999);
  }

  @Test
  void nestedAndOptional() {
    List<Iterator<@Nullable Object>> iterators = Objects.requireNonNull(lazy.nested().get("a"));
    assertThat(iterators).hasSize(2);
    assertThat(iterators.getFirst()).toIterable().containsExactly(0L, 1L);
    assertThat(iterators.getLast()).toIterable().containsExactly("x", "y");
    assertThat(lazy.maybe(false)).isEmpty();
    assertThat(lazy.maybe(true).orElseThrow()).containsExactly(0);
    assertThat(lazy.orNull(false)).isNull();
    assertThat(lazy.orNull(true)).toIterable().containsExactly(0);
  }

  @Test
  void functionsTakeAndReturnThem() {
    assertThat(
            lazy.apply(
                numbers ->
                    Stream.iterate(numbers.next(), _ -> numbers.hasNext(), _ -> numbers.next()).map(each -> each + 1)))
        .containsExactly(1, 3, 5);
    assertThat(lazy.doubled().apply(Stream.of(1, 2, 3))).toIterable().containsExactly(2, 4, 6);
  }

  @Test
  void aHandleGivesThem() {
    try (PyObject generator = lazy.handle(3)) {
      Stream<?> stream = Objects.requireNonNull(generator.as(Stream.class));
      assertThat(stream.limit(1).toList()).isEqualTo(List.of(0L));
      Iterator<?> rest = Objects.requireNonNull(generator.as(Iterator.class));
      assertThat(rest).isInstanceOf(PyIterator.class);
      assertThat(rest.next()).isEqualTo(1L);
    }
  }

  @Test
  void asAnObjectAGeneratorStaysOne() {
    assertThat(lazy.asIs(lazy.numbers(1))).isInstanceOf(PyObject.class);
  }

  @Test
  void javasForGoesOverPythonObjects() {
    List<String> names = new ArrayList<>();
    for (String name : lazy.shelf()) {
      names.add(name);
    }
    for (String name : lazy.shelf()) {
      names.add(name);
    }
    assertThat(names).containsExactly("atlas", "bible", "atlas", "bible");
  }

  @Test
  void aGeneratorThatRunsCannotBeAskedForMore() {
    List<Iterator<Integer>> itself = new ArrayList<>();
    Iterator<Integer> generator = lazy.reenters(() -> itself.getFirst().next());
    itself.add(generator);
    assertThatThrownBy(generator::next)
        .isInstanceOf(PythonException.class)
        .hasMessageContaining("ValueError: generator already executing");
  }

  @Test
  void aMillionTakeNoMemory() {
    Iterator<Long> naturals = lazy.naturals();
    long sum = 0;
    for (int i = 0; i < 1_000_000; i++) {
      sum += naturals.next();
    }
    assertThat(sum).isEqualTo(499_999_500_000L);
  }

  @Test
  void insideOneRunTheyAreCheap() {
    long sum =
        RunningPython.PYTHON
            .mainInterpreter()
            .call(
                () -> {
                  try (LongStream naturals = lazy.naturalStream()) {
                    return naturals.limit(1_000_000).sum();
                  }
                });
    assertThat(sum).isEqualTo(499_999_500_000L);
  }
}
