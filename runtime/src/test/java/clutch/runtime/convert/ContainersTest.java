package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.echo;
import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Conversions.inPython;
import static clutch.runtime.convert.Conversions.toPython;
import static clutch.runtime.convert.Converters.DOUBLE;
import static clutch.runtime.convert.Converters.INTEGER;
import static clutch.runtime.convert.Converters.LONG;
import static clutch.runtime.convert.Converters.OBJECT;
import static clutch.runtime.convert.Converters.STRING;
import static clutch.runtime.convert.Converters.collection;
import static clutch.runtime.convert.Converters.list;
import static clutch.runtime.convert.Converters.map;
import static clutch.runtime.convert.Converters.nullable;
import static clutch.runtime.convert.Converters.optional;
import static clutch.runtime.convert.Converters.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import clutch.runtime.ConversionException;
import clutch.runtime.PythonException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainersTest {

  @BeforeAll
  static void define() {
    Conversions.interpreter()
        .exec(
            """
            import array, collections, types
            class Squares:
                def __len__(self): return 3
                def __getitem__(self, i):
                    if i > 2: raise IndexError(i)
                    return i + 1
            class Duck:
                def keys(self): return ['a']
                def __getitem__(self, key): return 1
            class Odd(dict):
                def items(self): return [1]
            class Shrinking:
                def __init__(self): self.inner = [1, 2, 3]
                def __index__(self):
                    victims.clear()
                    return 1
            victims = []
            """);
  }

  @Test
  void listsGoThereAndBack() {
    List<String> texts = List.of("a", "", "\u0000");
    assertThat(toPython(list(STRING), texts)).isEqualTo("['a', '', '\\x00']");
    assertThat(echo(list(STRING), texts)).isEqualTo(texts);
    assertThat(echo(list(STRING), List.of())).isEmpty();
    assertThat(echo(list(list(LONG)), List.of(List.of(1L), List.of(), List.of(2L, 3L))))
        .isEqualTo(List.of(List.of(1L), List.of(), List.of(2L, 3L)));
    assertThat(toPython(collection(LONG), new LinkedHashSet<>(List.of(3L, 1L)))).isEqualTo("[3, 1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1, 2, 3]", "(1, 2, 3)", "range(1, 4)", "array.array('i', [1, 2, 3])", "collections.deque([1, 2, 3])",
        "Squares()", "(i for i in [1, 2, 3])", "map(int, '123')", "{1: 0, 2: 0, 3: 0}.keys()", "{1, 2, 3}"
      })
  void everySequenceAndIterableIsAList(String expression) {
    assertThat(fromPython(list(LONG), expression)).containsExactly(1L, 2L, 3L);
    assertThat(fromPython(collection(LONG), expression)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void textBytesAndMappingsAreNoLists() {
    refused(list(STRING), "'abc'", "value: expected sequence, got str 'abc'");
    refused(list(LONG), "b'abc'", "value: expected sequence, got bytes b'abc'");
    refused(list(LONG), "bytearray()", "value: expected sequence, got bytearray");
    refused(list(STRING), "{'a': 1}", "value: expected sequence, got dict");
    refused(list(STRING), "types.MappingProxyType({})", "value: expected sequence, got mappingproxy");
    refused(list(STRING), "collections.ChainMap()", "value: expected sequence, got collections.ChainMap");
    refused(list(STRING), "5", "value: expected sequence, got int 5");
    refused(list(STRING), "None", "value: expected sequence, got None");
  }

  @Test
  void theWayToWhatDoesNotFitIsSaid() {
    refused(list(list(LONG)), "[[1], [2, 'x']]", "value[1][1]: expected int, got str 'x'");
    refused(
        map(STRING, list(DOUBLE)),
        "{'AAPL': [1.5], 'MSFT': [1, None]}",
        "value['MSFT'][1]: expected float, got None");
    refused(map(LONG, LONG), "{7: 'x'}", "value[7]: expected int, got str 'x'");
    refused(map(STRING, LONG), "{7: 1}", "value key: expected str, got int 7");
    refused(map(OBJECT, LONG), "{('a', 1): None}", "value[tuple]: expected int, got None");
    refused(set(LONG), "{'x'}", "value element: expected int, got str 'x'");
    refused(optional(LONG), "'x'", "value: expected int, got str 'x'");
  }

  @Test
  @SuppressWarnings("NullAway") // as callers do who have no such check
  void nullsAreSaidWithTheirPlace() {
    String problem = "expected a String, got null; declare it Optional or @Nullable to pass None";
    List<String> texts = Arrays.asList("a", null);
    assertThatThrownBy(() -> toPython(list(STRING), texts)).hasMessage("value[1]: " + problem);
    assertThatThrownBy(() -> toPython(map(LONG, STRING), Collections.singletonMap(3L, null)))
        .hasMessage("value[3]: " + problem);
    assertThatThrownBy(() -> toPython(map(STRING, LONG), Collections.singletonMap(null, 3L)))
        .hasMessage("value key: " + problem);
    assertThatThrownBy(() -> toPython(set(STRING), Collections.singleton(null)))
        .hasMessage("value element: " + problem);
    List<int[]> arrays = Collections.singletonList(null);
    assertThatThrownBy(() -> toPython(list(Converters.INT_ARRAY), arrays))
        .hasMessageStartingWith("value[0]: expected an int[], got null");
    List<boolean[]> booleans = Collections.singletonList(null);
    assertThatThrownBy(() -> toPython(list(Converters.BOOLEAN_ARRAY), booleans))
        .hasMessageStartingWith("value[0]: expected a boolean[], got null");
    List<Optional<Long>> optionals = Collections.singletonList(null);
    assertThatThrownBy(() -> toPython(list(optional(LONG)), optionals))
        .hasMessageStartingWith("value[0]: expected an Optional, got null");
  }

  @Test
  void setsGoThereAndBack() {
    assertThat(echo(set(LONG), Set.of(1L, 2L, 3L))).containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(inPython("type(value).__name__", set(LONG), Set.of(), STRING)).isEqualTo("set");
    assertThat(fromPython(set(LONG), "frozenset([1])")).containsExactly(1L);
    refused(set(LONG), "[1]", "value: expected set or frozenset, got list");
    refused(set(LONG), "{}", "value: expected set or frozenset, got dict");
  }

  @Test
  void mapsGoThereAndBackInOrder() {
    Map<String, Long> map = new LinkedHashMap<>();
    map.put("z", 1L);
    map.put("a", 2L);
    map.put("m", 3L);
    assertThat(toPython(map(STRING, LONG), map)).isEqualTo("{'z': 1, 'a': 2, 'm': 3}");
    assertThat(echo(map(STRING, LONG), map))
        .containsExactly(entry("z", 1L), entry("a", 2L), entry("m", 3L));
    assertThat(echo(map(STRING, map(LONG, list(LONG))), Map.of("a", Map.of(1L, List.of(2L)))))
        .isEqualTo(Map.of("a", Map.of(1L, List.of(2L))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'a': 1}", "collections.OrderedDict(a=1)", "collections.Counter('a')", "collections.ChainMap({'a': 1})",
        "types.MappingProxyType({'a': 1})", "collections.UserDict(a=1)", "Duck()",
        "collections.defaultdict(int, a=1)", "Odd(a=1)"
      })
  void everyMappingIsAMap(String expression) {
    assertThat(fromPython(map(STRING, LONG), expression)).containsExactly(entry("a", 1L));
  }

  @Test
  void nothingElseIsAMap() {
    refused(map(STRING, LONG), "[('a', 1)]", "value: expected mapping, got list");
    refused(map(STRING, LONG), "'a'", "value: expected mapping, got str 'a'");
    refused(map(STRING, LONG), "None", "value: expected mapping, got None");
  }

  @Test
  void bigOnes() {
    Map<String, Long> map = new LinkedHashMap<>();
    for (long i = 0; i < 100_000; i++) {
      map.put("key " + i, i);
    }
    assertThat(echo(map(STRING, LONG), map)).isEqualTo(map);
    assertThat(fromPython(list(INTEGER), "range(1_000_000)")).hasSize(1_000_000).contains(999_999);
    assertThat(fromPython(set(INTEGER), "set(range(100_000))")).hasSize(100_000);
  }

  @Test
  void whatIsEqualOnOneSideOnlyIsRefused() {
    assertThatThrownBy(() -> toPython(set(OBJECT), new LinkedHashSet<@Nullable Object>(List.of(1L, 1.0))))
        .isInstanceOf(ConversionException.class)
        .hasMessage("value element: two elements are equal in Python, the second is float 1.0");
    Map<@Nullable Object, Long> map = new LinkedHashMap<>();
    map.put(true, 1L);
    map.put(1, 2L);
    assertThatThrownBy(() -> toPython(map(OBJECT, LONG), map))
        .isInstanceOf(ConversionException.class)
        .hasMessage("value key: two keys are equal in Python, the second is int 1");
    refused(
        set(DOUBLE),
        "{2**53, 2**53 + 1}",
        "value element: two elements are equal in Java, the second is int 9007199254740993");
    refused(
        map(DOUBLE, LONG),
        "{2**53: 0, 2**53 + 1: 0}",
        "value key: two keys are equal in Java, the second is int 9007199254740993");
  }

  @Test
  void whatCantBeHashedIsRefused() {
    assertThatThrownBy(() -> toPython(set(list(LONG)), Set.of(List.of(1L))))
        .isInstanceOf(ConversionException.class)
        .hasMessageStartingWith("value element: expected a hashable element of a set, got list (");
    assertThatThrownBy(() -> toPython(map(list(LONG), LONG), Map.of(List.of(1L), 1L)))
        .isInstanceOf(ConversionException.class)
        .hasMessageStartingWith("value key: expected a hashable key of a dict, got list (");
  }

  @Test
  void whatComesFromPythonIsUnmodifiable() {
    assertThatThrownBy(() -> fromPython(list(LONG), "[1]").add(2L))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> fromPython(set(LONG), "{1}").add(2L))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> fromPython(map(LONG, LONG), "{1: 1}").put(2L, 2L))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void optionalsAreNoneWhenEmpty() {
    assertThat(echo(optional(STRING), Optional.of("x"))).contains("x");
    assertThat(echo(optional(STRING), Optional.empty())).isEmpty();
    assertThat(toPython(optional(STRING), Optional.empty())).isEqualTo("None");
    assertThat(echo(Converters.OPTIONAL_INT, OptionalInt.of(-5))).hasValue(-5);
    assertThat(echo(Converters.OPTIONAL_INT, OptionalInt.empty())).isEmpty();
    assertThat(echo(Converters.OPTIONAL_LONG, OptionalLong.of(Long.MIN_VALUE))).hasValue(Long.MIN_VALUE);
    assertThat(echo(Converters.OPTIONAL_LONG, OptionalLong.empty())).isEmpty();
    assertThat(echo(Converters.OPTIONAL_DOUBLE, OptionalDouble.of(0.5))).hasValue(0.5);
    assertThat(echo(Converters.OPTIONAL_DOUBLE, OptionalDouble.empty())).isEmpty();
    assertThat(echo(list(optional(LONG)), List.of(Optional.of(1L), Optional.empty())))
        .containsExactly(Optional.of(1L), Optional.empty());
    refused(
        Converters.OPTIONAL_INT,
        "2**31",
        "value: expected int from -2147483648 to 2147483647, got int 2147483648");
  }

  @Test
  void nullablesAreNoneWhenNull() {
    List<@Nullable String> texts = Arrays.asList("a", null);
    assertThat(toPython(list(nullable(STRING)), texts)).isEqualTo("['a', None]");
    assertThat(echo(list(nullable(STRING)), texts)).isEqualTo(texts);
    assertThat(echo(map(nullable(STRING), nullable(LONG)), Collections.singletonMap(null, null)))
        .isEqualTo(Collections.singletonMap(null, null));
  }

  @Test
  void aListThatShrinksMeanwhileEndsEarly() {
    Conversions.interpreter().exec("victims = [Shrinking() for i in range(5)]");
    assertThat(fromPython(list(LONG), "victims")).containsExactly(1L);
  }

  @Test
  void aDictThatChangesMeanwhileIsTakenAsItWas() {
    Conversions.interpreter().exec("victims = {i: Shrinking() for i in range(5)}");
    assertThat(fromPython(map(LONG, LONG), "victims")).hasSize(5);
  }

  @Test
  void whatPythonCodeRaisesIsNotLost() {
    Conversions.interpreter()
        .exec(
            """
            class Angry:
                def __iter__(self): raise OSError('disk')
                def keys(self): raise OSError('keys')
                def __getitem__(self, key): return 1
            """);
    assertThatThrownBy(() -> fromPython(list(LONG), "Angry()"))
        .isInstanceOf(PythonException.class)
        .hasMessage("OSError: disk");
    assertThatThrownBy(() -> fromPython(map(LONG, LONG), "Angry()"))
        .isInstanceOf(PythonException.class)
        .hasMessage("OSError: keys");
  }

  private static void refused(Converter<?> converter, String expression, String message) {
    assertThatThrownBy(() -> fromPython(converter, expression))
        .isInstanceOf(ConversionException.class)
        .hasMessage(message);
  }
}
