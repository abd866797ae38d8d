package clutch.runtime.convert;

import static clutch.runtime.convert.Converters.DOUBLE;
import static clutch.runtime.convert.Converters.LONG;
import static clutch.runtime.convert.Converters.STRING;
import static clutch.runtime.convert.Converters.list;
import static clutch.runtime.convert.Converters.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What ends halfway leaves nothing behind. */
class HalfwayTest {

  private static final int TIMES = 2_000;

  @BeforeAll
  static void define() {
    Conversions.interpreter()
        .exec(
            """
            def floats(): return [i + 0.5 for i in range(20)]
            def texts(): return ['long enough %d' % i for i in range(20)]
            def texts_by_number(): return {i + 1000: 'long enough %d' % i for i in range(20)}
            """);
  }

  @Test
  void listsWhoseIteratorThrows() {
    List<Double> throwing = new Throwing<>(20, 7.5, 10);
    assertLevel(list(DOUBLE), throwing, ConcurrentModificationException.class);
    assertLevel(Converters.iterable(DOUBLE), throwing, ConcurrentModificationException.class);
  }

  @Test
  void listsThatSayAnotherSizeThanTheyHave() {
    List<Double> shorter =
        new AbstractList<>() {
          private final AtomicInteger asked = new AtomicInteger();

          @Override
          public Double get(int index) {
            return 7.5;
          }

          @Override
          public int size() {
            return 10 + asked.incrementAndGet() % 5;
          }

          @Override
          public Iterator<Double> iterator() {
            return List.of(7.5, 8.5, 9.5).iterator();
          }
        };
    assertThat(Conversions.blocksLeftBy(TIMES, () -> Conversions.inPython("0", list(DOUBLE), shorter, LONG)))
        .isLessThan(TIMES / 10);
  }

  @Test
  void mapsAndSetsWhoseIteratorThrows() {
    Set<Map.Entry<String, Double>> entries = new ThrowingSet();
    Map<String, Double> throwing =
        new AbstractMap<>() {
          @Override
          public Set<Map.Entry<String, Double>> entrySet() {
            return entries;
          }
        };
    assertLevel(map(STRING, DOUBLE), throwing, ConcurrentModificationException.class);
    assertLevel(Converters.set(Converters.entry(STRING, DOUBLE)), entries, ConcurrentModificationException.class);
  }

  @Test
  void convertersThatThrowErrors() {
    AtomicInteger count = new AtomicInteger();
    Converter<Double> failing =
        new SimpleConverter<>(
            "a Double",
            Converters.DOUBLE::plainType,
            value -> {
              failEachTenth(count);
              return Floats.toPython(value);
            },
            object -> {
              failEachTenth(count);
              return Floats.asDouble(object);
            });
    List<Double> values = IntStream.range(0, 20).mapToObj(i -> i + 0.5).toList();
    assertLevel(list(failing), values, StackOverflowError.class);
    assertLevel(map(failing, failing), Map.of(1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 1.0), StackOverflowError.class);
    assertThat(Conversions.blocksLeftBy(TIMES, () -> ignoringErrors(() -> Conversions.fromPython(list(failing), "floats()"))))
        .isLessThan(TIMES / 10);
  }

  @Test
  void elementsThatDoNotFit() {
    for (Converter<?> converter : List.of(list(LONG), Converters.LONG_ARRAY)) {
      assertThat(Conversions.blocksLeftBy(TIMES, () -> ignoringErrors(() -> Conversions.fromPython(converter, "texts()"))))
          .isLessThan(TIMES / 10);
    }
    assertThat(Conversions.blocksLeftBy(
            TIMES, () -> ignoringErrors(() -> Conversions.fromPython(map(LONG, LONG), "texts_by_number()"))))
        .isLessThan(TIMES / 10);
  }

  private static void ignoringErrors(ThrowingCallable conversion) {
    Throwable _ = catchThrowable(conversion);
  }

  private static void failEachTenth(AtomicInteger count) {
    if (count.incrementAndGet() % 10 == 0) {
      throw new StackOverflowError();
    }
  }

  private static <T> void assertLevel(Converter<T> converter, T value, Class<? extends Throwable> thrown) {
    assertThat(
            Conversions.blocksLeftBy(
                TIMES,
                () ->
                    assertThat(catchThrowable(() -> Conversions.inPython("0", converter, value, LONG)))
                        .isInstanceOf(thrown)))
        .isLessThan(TIMES / 10);
  }

  private static <T> Iterator<T> throwingAfter(int count, T value) {
    AtomicInteger given = new AtomicInteger();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public T next() {
        if (given.getAndIncrement() == count) {
          throw new ConcurrentModificationException();
        }
        return value;
      }
    };
  }

  private static final class Throwing<T> extends AbstractList<T> {

    private final int size;
    private final T value;
    private final int after;

    Throwing(int size, T value, int after) {
      this.size = size;
      this.value = value;
      this.after = after;
    }

    @Override
    public T get(int index) {
      return value;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public Iterator<T> iterator() {
      return throwingAfter(after, value);
    }
  }

  private static final class ThrowingSet extends AbstractSet<Map.Entry<String, Double>> {

    @Override
    public Iterator<Map.Entry<String, Double>> iterator() {
      return throwingAfter(1, Map.entry("long enough not to be kept", 7.5));
    }

    @Override
    public int size() {
      return 20;
    }
  }
}
