package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Conversions.inPython;
import static clutch.runtime.convert.Conversions.toPython;
import static clutch.runtime.convert.Converters.BIG_INTEGER;
import static clutch.runtime.convert.Converters.BOOLEAN;
import static clutch.runtime.convert.Converters.DOUBLE;
import static clutch.runtime.convert.Converters.INTEGER;
import static clutch.runtime.convert.Converters.LONG;
import static clutch.runtime.convert.Converters.STRING;
import static clutch.runtime.convert.Converters.list;
import static clutch.runtime.convert.Converters.map;
import static clutch.runtime.convert.Converters.nullable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import clutch.runtime.cpython.ItemLayout;
import clutch.runtime.cpython.TextLayout;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read where CPython keeps it, and what must not be. */
class DirectReadsTest {

  @BeforeAll
  static void define() {
    Conversions.interpreter()
        .exec(
            """
            class Text(str): pass
            class Backwards(list):
                def __iter__(self): return reversed(list(self[:]))
            class Doubled(tuple):
                def __iter__(self): return iter(tuple(self[:]) * 2)
            class Number(float): pass
            class Clearing:
                def __init__(self, victim): self.victim = victim
                def __index__(self):
                    self.victim.clear()
                    return 7
            class Growing:
                def __init__(self, victim): self.victim = victim
                def __index__(self):
                    self.victim.extend(float(i) for i in range(1000))
                    return 7
            class Replacing:
                def __init__(self, victim): self.victim = victim
                def __index__(self):
                    self.victim[:] = [str(i) + '.' for i in range(len(self.victim))]
                    return 7
            def with_last(first, kind):
                victim = list(first)
                victim.insert(1, kind(victim))
                return victim
            """);
  }

  @Test
  void thisPythonIsReadDirectly() {
    assertThat(Conversions.<Boolean>attached(ItemLayout::readsTuples)).isTrue();
    assertThat(Conversions.<Boolean>attached(ItemLayout::readsOwnLists)).isTrue();
    boolean withGil = fromPython(BOOLEAN, "not __import__('sysconfig').get_config_var('Py_GIL_DISABLED')");
    assertThat(Conversions.<Boolean>attached(ItemLayout::readsLists)).isEqualTo(withGil);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "'',1,0", "'a',1,1", "'abc',1,3", "'\\u00fc',1,1", "'a\\u00fc'*500,1,1000", "'\\u20ac',2,1",
        "'\\ud800',2,1", "'\\U0001f600',4,1", "'a'*2**20,1,1048576", "'__init__',1,8"
      })
  void textIsFoundWhereItLies(String expression, int kind, long length) {
    assertThat(Conversions.<Integer>attached(() -> read(expression, TextLayout::kind))).isEqualTo(kind);
    assertThat(Conversions.<Long>attached(() -> read(expression, TextLayout::length))).isEqualTo(length);
  }

  @Test
  void textOfSubclassesLiesElsewhere() {
    assertThat(Conversions.<Integer>attached(() -> read("Text('abc')", TextLayout::kind)))
        .isEqualTo(TextLayout.UNKNOWN);
    assertThat(fromPython(STRING, "Text('abc\\u20ac')")).isEqualTo("abc\u20ac");
  }

  private interface Reading<T> {
    T read(long object);
  }

  private static <T> T read(String expression, Reading<T> reading) {
    try (Owned object = new Owned(evaluated(expression))) {
      return reading.read(object.borrow());
    }
  }

  private static long evaluated(String expression) {
    return ObjectHandle.CONVERTER.toPython(
        Conversions.interpreter(), Conversions.interpreter().eval(expression.replace('"', '\'')));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 100, 8191, 8192, 8193, 100_000})
  void textOfAnyLengthAndWidth(int length) {
    for (String unit : List.of("a", "?", "\u00ff", "\u0100", "\u013f", "\u203f", "\ud800", "\udc00", "\ud83d\ude00", "\u0000")) {
      for (String text : List.of(unit.repeat(length), "x" + unit.repeat(length), "\u20ac" + unit.repeat(length) + "\u00fc")) {
        assertThat(Conversions.echo(STRING, text).equals(text)).as("%s of U+%04x", length, (int) unit.charAt(0)).isTrue();
        assertThat(inPython("len(value)", STRING, text, INTEGER)).isEqualTo(text.codePointCount(0, text.length()));
      }
    }
  }

  @Test
  void subclassesOfContainersSayThemselvesWhatTheyHold() {
    assertThat(fromPython(list(LONG), "Backwards([1, 2, 3])")).containsExactly(3L, 2L, 1L);
    assertThat(fromPython(list(LONG), "Doubled([1, 2])")).containsExactly(1L, 2L, 1L, 2L);
    assertThat(fromPython(Converters.DOUBLE_ARRAY, "Backwards([1, 2.5])")).containsExactly(2.5, 1);
  }

  @Test
  void elementsOfSubclassesAreConvertedAmongOthers() {
    assertThat(fromPython(list(DOUBLE), "[1.5, Number(2.5), 3, True, 4.5]")).containsExactly(1.5, 2.5, 3.0, 1.0, 4.5);
    assertThat(fromPython(list(STRING), "['a', Text('b'), 'c']")).containsExactly("a", "b", "c");
    assertThat(fromPython(list(nullable(LONG)), "[1, None, 2]")).containsExactly(1L, null, 2L);
    assertThat(fromPython(list(BIG_INTEGER), "[1, 2**70]"))
        .containsExactly(BigInteger.ONE, BigInteger.TWO.pow(70));
    assertThat(fromPython(list(Converters.optional(LONG)), "(1, None)").get(1)).isEmpty();
    assertThat(fromPython(Converters.DOUBLE_ARRAY, "[1.5, Number(2.5), 3]")).containsExactly(1.5, 2.5, 3);
    assertThat(fromPython(Converters.BOOLEAN_ARRAY, "[True, False]")).containsExactly(true, false);
  }

  @Test
  void anElementMayChangeTheListThatItIsIn() {
    List<Long> cleared = fromPython(list(LONG), "with_last([1, 2, 3], Clearing)");
    assertThat(cleared).containsExactly(1L, 7L);
    List<Double> grown = fromPython(list(DOUBLE), "with_last([1.0, 2.0], Growing)");
    assertThat(grown).startsWith(1.0, 7.0, 2.0).hasSize(1003);
    assertThat(fromPython(Converters.LONG_ARRAY, "with_last([1, 2, 3], Clearing)")).containsExactly(1, 7);
    assertThatThrownBy(() -> fromPython(list(LONG), "with_last([1, 2, 3], Replacing)"))
        .isInstanceOf(ConversionException.class)
        .hasMessage("value[2]: expected int, got str '2.'");
  }

  @Test
  void theWayToAnElementIsSaid() {
    assertThatThrownBy(() -> fromPython(list(LONG), "[1, 2**63]"))
        .hasMessage("value[1]: expected int from -9223372036854775808 to 9223372036854775807, got int 9223372036854775808");
    assertThatThrownBy(() -> fromPython(list(LONG), "(1, 'x')")).hasMessage("value[1]: expected int, got str 'x'");
    assertThatThrownBy(() -> fromPython(map(STRING, DOUBLE), "{'a': 1.5, 'b': 'x'}"))
        .hasMessage("value['b']: expected float, got str 'x'");
  }

  @Test
  void manyElementsThereAndBack() {
    List<Double> many = new ArrayList<>();
    for (int i = 0; i < 300_000; i++) {
      many.add(i + 0.5);
    }
    assertThat(inPython("value", list(DOUBLE), many, list(DOUBLE)).equals(many)).isTrue();
    assertThat(inPython("sum(value)", list(DOUBLE), many, DOUBLE)).isEqualTo(300_000.0 * 300_000 / 2);
    assertThat(toPython(list(DOUBLE), Arrays.asList(1.5, -0.0, Double.NaN))).isEqualTo("[1.5, -0.0, nan]");
    assertThat(fromPython(map(STRING, STRING), "{}")).isEqualTo(Map.of());
  }
}
