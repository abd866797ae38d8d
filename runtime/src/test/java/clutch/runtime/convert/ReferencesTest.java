package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Conversions.toPython;
import static clutch.runtime.convert.Converters.LONG;
import static clutch.runtime.convert.Converters.OBJECT;
import static clutch.runtime.convert.Converters.STRING;
import static clutch.runtime.convert.Converters.list;
import static clutch.runtime.convert.Converters.map;
import static clutch.runtime.convert.Converters.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.runtime.ClutchException;
import java.math.BigInteger;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No conversion, whether it ends well or not, leaves a reference behind. */
class ReferencesTest {

  private static final int TIMES = 10_000;

  @BeforeAll
  static void define() {
    Conversions.interpreter()
        .exec(
            """
            import array, collections, sys
            big = 2**100
            text = 'Zürich \\ud800'
            class Marked: pass
            marked = Marked()
            class Half:
                def __iter__(self):
                    yield 1
                    raise KeyError('half way')
            """);
  }

  static Stream<Arguments> objects() {
    return Stream.of(
        Arguments.of(LONG, "big"),
        Arguments.of(LONG, "1.5"),
        Arguments.of(Converters.BIG_INTEGER, "big"),
        Arguments.of(Converters.DOUBLE, "big"),
        Arguments.of(Converters.DOUBLE, "10**400"),
        Arguments.of(Converters.BOOLEAN, "marked"),
        Arguments.of(STRING, "text"),
        Arguments.of(STRING, "marked"),
        Arguments.of(Converters.BYTES, "memoryview(b'a-b-')[::2]"),
        Arguments.of(Converters.LONG_ARRAY, "array.array('q', [1, 2, 3])"),
        Arguments.of(Converters.LONG_ARRAY, "array.array('Q', [1, 2**64 - 1])"),
        Arguments.of(Converters.LONG_ARRAY, "Half()"),
        Arguments.of(Converters.BOOLEAN_ARRAY, "[True, 1]"),
        Arguments.of(list(LONG), "[big + i for i in range(3)]"),
        Arguments.of(list(STRING), "['a', 'b', marked]"),
        Arguments.of(list(LONG), "marked"),
        Arguments.of(list(LONG), "collections.ChainMap()"),
        Arguments.of(set(LONG), "{1, 2, 'x'}"),
        Arguments.of(map(STRING, LONG), "{'a': 1000, 'b': 2000}"),
        Arguments.of(map(STRING, LONG), "{'a': 1000, 'b': marked}"),
        Arguments.of(map(LONG, LONG), "{1: 1, marked: marked}"),
        Arguments.of(map(STRING, LONG), "collections.ChainMap({'a': 1})"),
        Arguments.of(Converters.optional(STRING), "None"),
        Arguments.of(OBJECT, "[1.5, (big, 'x'), {'a': {None}}, b'x']"),
        Arguments.of(OBJECT, "(lambda x: x.append(x) or x)([])"));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void fromPythonAllIsLevel(Converter<?> converter, String expression) {
    // Compiled once: what compiling leaves in Python's caches is none of ours.
    Conversions.interpreter().exec("def make(): return " + expression);
    String call = "make()";
    assertThat(Conversions.blocksLeftBy(TIMES, () -> quietly(() -> fromPython(converter, call))))
        .isLessThan(TIMES / 10);
  }

  static Stream<Arguments> values() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("a", List.of(1000.5, Set.of("long enough not to be cached")));
    map.put("b", Optional.of(BigInteger.TWO.pow(100)));
    Map<Object, Long> twice = new LinkedHashMap<>();
    twice.put(1000L, 1L);
    twice.put(1000.0, 2L);
    return Stream.of(
        Arguments.of(STRING, "Zürich \ud83d\ude00 \ud800"),
        Arguments.of(Converters.BYTES, new byte[100]),
        Arguments.of(Converters.DOUBLE_ARRAY, new double[100]),
        Arguments.of(Converters.BOOLEAN_ARRAY, new boolean[100]),
        Arguments.of(OBJECT, map),
        Arguments.of(OBJECT, List.of(1000.5, "text " + 1, URI.create("a"))),
        Arguments.of(OBJECT, Map.of("key " + 1, URI.create("a"))),
        Arguments.of(OBJECT, Set.of(List.of(1000.5))),
        Arguments.of(OBJECT, Map.of(List.of(1000.5), 1000.5)),
        Arguments.of(OBJECT, twice),
        Arguments.of(list(STRING), Arrays.asList("text " + 1, null)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void toPythonAllIsLevel(Converter<Object> converter, Object value) {
    assertThat(
            Conversions.blocksLeftBy(
                TIMES, () -> quietly(() -> Conversions.inPython("0", converter, value, LONG))))
        .isLessThan(TIMES / 10);
  }

  @Test
  void whatWasBorrowedIsLevel() {
    // Collected first: an exception in a cycle of its own making may hold on to it for a while.
    String count = "(__import__('gc').collect(), sys.getrefcount(marked))[1]";
    long before = fromPython(LONG, count);
    for (int i = 0; i < 1000; i++) {
      quietly(() -> fromPython(list(STRING), "[marked, marked]"));
      quietly(() -> fromPython(map(STRING, STRING), "{marked: marked}"));
      quietly(() -> fromPython(Converters.LONG_ARRAY, "(1, marked)"));
    }
    // Where calls are handed over, results that the caller let go of go back a moment later.
    long after = fromPython(LONG, count);
    for (int i = 0; i < 1000 && after > before; i++) {
      after = fromPython(LONG, count);
    }
    assertThat(after).isEqualTo(before);
    assertThat(toPython(LONG, 1L)).isEqualTo("1");
  }

  /** What is refused is of interest elsewhere. */
  private static void quietly(Runnable conversion) {
    Throwable thrown = catchThrowable(conversion::run);
    if (thrown != null) {
      assertThat(thrown).isInstanceOf(ClutchException.class);
    }
  }
}
