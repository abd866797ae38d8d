package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.echo;
import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Conversions.toPython;
import static clutch.runtime.convert.Converters.OBJECT;
import static clutch.runtime.convert.Converters.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import clutch.runtime.PyObject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NaturalValuesTest {

  @BeforeAll
  static void define() {
    Conversions.interpreter()
        .exec(
            """
            import collections
            Point = collections.namedtuple('Point', 'x y')
            self_list = []
            self_list.append(self_list)
            self_dict = {}
            self_dict['me'] = [self_dict]
            def nested(depth):
                value = []
                for _ in range(depth - 1):
                    value = [value]
                return value
            """);
  }

  @Test
  void everySupportedClassGoesToPython() {
    assertThat(toPython(OBJECT, null)).isEqualTo("None");
    assertThat(toPython(OBJECT, true)).isEqualTo("True");
    assertThat(toPython(OBJECT, 'x')).isEqualTo("'x'");
    assertThat(toPython(OBJECT, (byte) 1)).isEqualTo("1");
    assertThat(toPython(OBJECT, (short) 2)).isEqualTo("2");
    assertThat(toPython(OBJECT, 3)).isEqualTo("3");
    assertThat(toPython(OBJECT, 4L)).isEqualTo("4");
    assertThat(toPython(OBJECT, 0.5f)).isEqualTo("0.5");
    assertThat(toPython(OBJECT, 0.1)).isEqualTo("0.1");
    assertThat(toPython(OBJECT, BigInteger.TWO.pow(64))).isEqualTo("18446744073709551616");
    assertThat(toPython(OBJECT, "x")).isEqualTo("'x'");
    assertThat(toPython(OBJECT, new byte[] {1})).isEqualTo("b'\\x01'");
    assertThat(toPython(OBJECT, new boolean[] {true})).isEqualTo("[True]");
    assertThat(toPython(OBJECT, new char[] {'a'})).isEqualTo("array('H', [97])");
    assertThat(toPython(OBJECT, new short[] {1})).isEqualTo("array('h', [1])");
    assertThat(toPython(OBJECT, new int[] {1})).isEqualTo("array('i', [1])");
    assertThat(toPython(OBJECT, new long[] {1})).isEqualTo("array('q', [1])");
    assertThat(toPython(OBJECT, new float[] {1})).isEqualTo("array('f', [1.0])");
    assertThat(toPython(OBJECT, new double[] {1})).isEqualTo("array('d', [1.0])");
    assertThat(toPython(OBJECT, Optional.of(List.of(1)))).isEqualTo("[1]");
    assertThat(toPython(OBJECT, Optional.empty())).isEqualTo("None");
    assertThat(toPython(OBJECT, OptionalInt.of(1))).isEqualTo("1");
    assertThat(toPython(OBJECT, OptionalLong.of(1))).isEqualTo("1");
    assertThat(toPython(OBJECT, OptionalDouble.of(1))).isEqualTo("1.0");
    assertThat(toPython(OBJECT, Set.of(1))).isEqualTo("{1}");
    assertThat(toPython(OBJECT, Map.of("a", Arrays.asList(1, null)))).isEqualTo("{'a': [1, None]}");
    try (PyObject handle = Conversions.interpreter().eval("Point(1, 2)")) {
      assertThat(toPython(OBJECT, handle)).isEqualTo("Point(x=1, y=2)");
      assertThat(toPython(OBJECT, List.of(handle))).isEqualTo("[Point(x=1, y=2)]");
    }
  }

  @Test
  void otherClassesAreRefusedByName() {
    assertThatThrownBy(() -> toPython(OBJECT, List.of(1, Locale.ROOT)))
        .isInstanceOf(ConversionException.class)
        .hasMessageStartingWith(
            "value[1]: expected a value that has a place in Python, got an instance of java.util.Locale; docs/types.md");
  }

  @Test
  void pythonsOwnTypesComeAsTheirNextOfKin() {
    assertThat(fromPython(OBJECT, "None")).isNull();
    assertThat(fromPython(OBJECT, "True")).isEqualTo(true);
    assertThat(fromPython(OBJECT, "5")).isEqualTo(5L);
    assertThat(fromPython(OBJECT, "-1")).isEqualTo(-1L);
    assertThat(fromPython(OBJECT, "2**63")).isEqualTo(BigInteger.TWO.pow(63));
    assertThat(fromPython(OBJECT, "1.5")).isEqualTo(1.5);
    assertThat(fromPython(OBJECT, "-1.0")).isEqualTo(-1.0);
    assertThat(fromPython(OBJECT, "'x'")).isEqualTo("x");
    assertThat(fromPython(OBJECT, "b'x'")).isEqualTo(new byte[] {'x'});
    assertThat(fromPython(OBJECT, "bytearray(b'x')")).isEqualTo(new byte[] {'x'});
    assertThat(fromPython(OBJECT, "[1, (2, 'x')]")).isEqualTo(List.of(1L, List.of(2L, "x")));
    assertThat(fromPython(OBJECT, "Point(1, 2)")).isEqualTo(List.of(1L, 2L));
    assertThat(fromPython(OBJECT, "{1, 2}")).isEqualTo(Set.of(1L, 2L));
    assertThat(fromPython(OBJECT, "frozenset('x')")).isEqualTo(Set.of("x"));
    assertThat(fromPython(OBJECT, "collections.Counter('aab')")).isEqualTo(Map.of("a", 2L, "b", 1L));
    assertThat(fromPython(OBJECT, "{(1, 2): [None]}"))
        .isEqualTo(Map.of(List.of(1L, 2L), Arrays.asList((Object) null)));
  }

  @Test
  void whatHasNoJavaTypeComesAsAHandle() {
    assertThat(fromPython(OBJECT, "1j")).isInstanceOf(PyObject.class).hasToString("1j");
    assertThat(fromPython(OBJECT, "[object]"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasOnlyElementsOfType(PyObject.class);
  }

  @Test
  void containersThatContainThemselvesAreRefused() {
    String problem = "a container that contains itself can't be converted; pass a PyObject handle";
    assertThatThrownBy(() -> fromPython(OBJECT, "self_list"))
        .isInstanceOf(ConversionException.class)
        .hasMessage("value[0]: " + problem);
    assertThatThrownBy(() -> fromPython(OBJECT, "self_dict")).hasMessage("value['me'][0]: " + problem);
    assertThatThrownBy(() -> fromPython(list(OBJECT), "self_list"))
        .isInstanceOf(ConversionException.class)
        .hasMessage("value[0][0]: " + problem);
    List<Object> list = new ArrayList<>();
    list.add(list);
    assertThatThrownBy(() -> toPython(OBJECT, list))
        .isInstanceOf(ConversionException.class)
        .hasMessage("value[0]: " + problem);
    Map<String, Object> map = new HashMap<>();
    map.put("me", Optional.of(List.of(map)));
    assertThatThrownBy(() -> toPython(OBJECT, map)).hasMessage("value['me'][0]: " + problem);
    assertThat(fromPython(Converters.LONG, "len(self_list)")).isEqualTo(1);
  }

  @Test
  void theSameContainerTwiceIsFine() {
    List<Integer> inner = List.of(1);
    assertThat(toPython(OBJECT, List.of(inner, inner))).isEqualTo("[[1], [1]]");
    assertThat(fromPython(OBJECT, "(lambda inner: [inner, inner])([])"))
        .isEqualTo(List.of(List.of(), List.of()));
  }

  @Test
  void deepNestingEndsBeforeTheStackDoes() {
    assertThat(depth(fromPython(OBJECT, "nested(300)"))).isEqualTo(300);
    assertThat(depth(echo(OBJECT, nested(300)))).isEqualTo(300);
    assertThatThrownBy(() -> fromPython(OBJECT, "nested(100_000)"))
        .isInstanceOf(ConversionException.class)
        .hasMessageEndingWith(": nested deeper than 300 containers")
        .extracting(Throwable::toString, InstanceOfAssertFactories.STRING)
        .hasSizeLessThan(400);
    assertThatThrownBy(() -> toPython(OBJECT, nested(100_000)))
        .isInstanceOf(ConversionException.class)
        .hasMessageEndingWith(": nested deeper than 300 containers");
  }

  private static Object nested(int depth) {
    Object value = List.of();
    for (int i = 1; i < depth; i++) {
      value = List.of(value);
    }
    return value;
  }

  private static int depth(@Nullable Object value) {
    int depth = 0;
    Object inner = value;
    while (inner instanceof List<?> list) {
      depth++;
      inner = list.isEmpty() ? null : list.getFirst();
    }
    return depth;
  }
}
