package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import clutch.runtime.PyIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaIteratorsTest {

  private final Lazy lazy = RunningPython.PYTHON.bind(Lazy.class);
  private final List<String> noted = new ArrayList<>();

  @Test
  void pythonTakesTheirElements() {
    assertThat(lazy.total(List.of(1L, 2L, 3L).iterator())).isEqualTo(6);
    assertThat(lazy.total(Stream.of(1, 2, 3))).isEqualTo(6);
    assertThat(lazy.total(LongStream.rangeClosed(1, 1_000))).isEqualTo(500_500);
    assertThat(lazy.total(DoubleStream.of(0.5, 0.25))).isEqualTo(0.75);
    assertThat(lazy.total(LongStream.empty())).isZero();
    assertThat(lazy.isIterator(IntStream.of(1))).isTrue();
  }

  @Test
  void oneAtATime() {
    Stream<String> endless = Stream.iterate(1, number -> number + 1).peek(this::note).map(String::valueOf);
    assertThat(lazy.first(endless, 3)).containsExactly("1", "2", "3");
    assertThat(noted).containsExactly("1", "2", "3");
  }

  @Test
  void anExhaustedStreamIsClosed() {
    assertThat(lazy.total(Stream.of(1, 2).onClose(() -> note("closed")))).isEqualTo(3);
    assertThat(noted).containsExactly("closed");
  }

  @Test
  void pythonClosesThem() {
    Stream<Integer> stream = Stream.iterate(1, number -> number * 2).onClose(() -> note("closed"));
    assertThat(lazy.firstAndClose(stream, 3)).containsExactly(1, 2, 4);
    assertThat(noted).containsExactly("closed");
    Iterator<Integer> iterator = List.of(1, 2, 3).iterator();
    assertThat(lazy.firstAndClose(iterator, 1)).containsExactly(1);
    assertThat(iterator.next()).isEqualTo(2);
  }

  @Test
  void closingAGeneratorReachesTheStreamInsideIt() {
    Stream<Integer> stream = Stream.iterate(1, number -> number + 1).onClose(() -> note("closed"));
    try (PyIterator<Integer> around = lazy.delegate(stream)) {
      assertThat(around.next()).isEqualTo(1);
      assertThat(noted).isEmpty();
    }
    assertThat(noted).containsExactly("closed");
  }

  @Test
  void exceptionsCrossAsTheSameObject() {
    IllegalStateException thrown = new IllegalStateException("midway");
    Stream<Integer> stream =
        Stream.iterate(1, number -> number + 1)
            .map(
                number -> {
                  if (number == 3) {
                    throw thrown;
                  }
                  return number;
                });
    assertThatThrownBy(() -> lazy.total(stream)).isSameAs(thrown);
    Iterator<String> failing = Stream.of(1, 2).<String>map(number -> { throw thrown; }).iterator();
    assertThat(lazy.catches(failing)).containsExactly(List.of(), "JavaError");
  }

  @Test
  @SuppressWarnings("NullAway") // what is passed is wrong
  void whatHasNoPlaceInPythonIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> lazy.total(Arrays.asList(1L, null).iterator()))
        .isInstanceOf(ConversionException.class)
        .hasMessageStartingWith("values[1]: expected a Long, got null");
    assertThatThrownBy(() -> lazy.total(Arrays.asList(1, 2, null).stream()))
        .isInstanceOf(ConversionException.class)
        .hasMessageStartingWith("values[2]: expected an Integer, got null");
    assertThat(lazy.firstOrNull(Arrays.asList(1, null).iterator(), 2)).containsExactly(1, null);
  }

  @Test
  void aUsedStreamIsRefused() {
    Stream<Integer> used = Stream.of(1);
    assertThat(used.toList()).hasSize(1);
    assertThatThrownBy(() -> lazy.total(used)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void pythonIteratorsComeBackAsWhatTheyWere() {
    PyIterator<Integer> numbers = lazy.numbers(4);
    assertThat(lazy.kind(numbers)).isEqualTo("generator");
    assertThat(numbers.next()).isEqualTo(0);
    assertThat(lazy.total(numbers)).isEqualTo(6);
    assertThat(numbers.hasNext()).isFalse();

    PyIterator<Integer> begun = lazy.numbers(4);
    assertThat(begun.hasNext()).isTrue();
    assertThat(lazy.kind(begun)).isEqualTo("JavaIterator");
    assertThat(lazy.total(begun)).isEqualTo(6);
  }

  @Test
  void asObjectsTheyAreIteratorsToo() {
    assertThat(String.valueOf(lazy.asIs(List.of(1).iterator()))).contains("JavaIterator");
    assertThat(String.valueOf(lazy.asIs(IntStream.of(1)))).contains("JavaIterator");
  }

  @Test
  void threadsOfPythonShareOne() {
    AtomicInteger inside = new AtomicInteger();
    Iterator<Integer> unshared =
        IntStream.range(0, 2_000)
            .map(
                number -> {
                  assertThat(inside.incrementAndGet()).isOne();
                  inside.decrementAndGet();
                  return number;
                })
            .iterator();
    assertThat(lazy.inThreads(unshared, 4)).isEqualTo(IntStream.range(0, 2_000).boxed().toList());
  }

  @Test
  void aMillionTakeNoMemory() {
    assertThat(lazy.total(LongStream.range(0, 1_000_000))).isEqualTo(499_999_500_000L);
  }

  private void note(Object what) {
    noted.add(String.valueOf(what));
  }
}
