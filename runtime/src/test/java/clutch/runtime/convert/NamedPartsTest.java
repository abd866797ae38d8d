package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.echo;
import static clutch.runtime.convert.Conversions.fromPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import clutch.runtime.PythonException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of objects and mappings, whose parts are mostly read at once. */
class NamedPartsTest {

  private record Pair(@Nullable Object first, @Nullable Object second) {}

  private static final Converter<Pair> PAIR = pair("first", "second", Converters.optional(Converters.LONG));

  private static Converter<Pair> pair(String first, String second, Converter<?> ofSecond) {
    return new RecordConverter<>(
        "Pair",
        RecordForm.DICT,
        new RecordComponents(
            List.of(
                new RecordComponent(first, Converters.LONG, false),
                new RecordComponent(second, ofSecond, false))),
        pair -> new @Nullable Object[] {pair.first(), pair.second()},
        values -> new Pair(values[0], values[1]));
  }

  @BeforeAll
  static void define() {
    Conversions.interpreter()
        .exec(
            """
            import collections, collections.abc, types
            class Of:
                def __init__(self, **parts): self.__dict__.update(parts)
            class Counting:
                reads = 0
                @property
                def first(self):
                    Counting.reads += 1
                    return 1
                second = 2
            class Counted:
                reads = 0
                @property
                def first(self):
                    Counted.reads += 1
                    return 1
            class Proxy:
                first = 'not this'
                second = 'nor this'
                __class__ = collections.UserDict
                def __getitem__(self, key): return {'first': 1, 'second': 2}[key]
                def __contains__(self, key): return key in ('first', 'second')
            class Raising:
                first = 1
                @property
                def second(self): raise OSError('second')
            class Hiding:
                first = 1
                @property
                def second(self): raise AttributeError('second')
            class Both(collections.UserDict):
                first = 'not this'
                second = 'nor this'
            class Registered:
                first = 'not this'
                second = 'nor this'
                def __getitem__(self, key): return {'first': 1, 'second': 2}[key]
                def __contains__(self, key): return key in ('first', 'second')
            collections.abc.Mapping.register(Registered)
            class Dict(dict):
                first = 'not this'
                def __missing__(self, key): return 'made up'
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of(first=1, second=2)", "{'first': 1, 'second': 2, 'third': 3}", "Both(first=1, second=2)", "Registered()",
        "collections.namedtuple('P', 'first second')(1, 2)", "Proxy()", "Dict(first=1, second=2)", "Counting()",
        "types.SimpleNamespace(first=1, second=2)", "types.MappingProxyType({'first': 1, 'second': 2})"
      })
  void objectsAndMappingsHaveParts(String expression) {
    assertThat(fromPython(PAIR, expression)).isEqualTo(new Pair(1L, Optional.of(2L)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Of(first=1)", "{'first': 1}", "Hiding()", "Dict(first=1)"})
  void whatMayBeEmptyMayBeMissing(String expression) {
    assertThat(fromPython(PAIR, expression)).isEqualTo(new Pair(1L, Optional.empty()));
    assertThatThrownBy(() -> fromPython(pair("first", "second", Converters.LONG), expression))
        .isInstanceOf(ConversionException.class)
        .hasMessageContaining("value.second: missing, as the");
  }

  @Test
  void whatReadingRaisesIsRaised() {
    assertThatThrownBy(() -> fromPython(PAIR, "Raising()"))
        .isInstanceOf(PythonException.class)
        .hasMessage("OSError: second");
  }

  @Test
  void propertiesAreReadOnce() {
    Conversions.interpreter().exec("Counting.reads = 0");
    fromPython(PAIR, "Counting()");
    assertThat(fromPython(Converters.INTEGER, "Counting.reads")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "'text'", "[1, 2]", "None", "int", "Of"})
  void othersHaveNone(String expression) {
    Converter<Pair> real = pair("__class__", "__doc__", Converters.OBJECT);
    assertThatThrownBy(() -> fromPython(real, expression))
        .hasMessageStartingWith("value: expected an object with the attributes of Pair, or a mapping, got ");
  }

  @Test
  void aDotIsPartOfAName() {
    Converter<Pair> dotted = pair("first", "second.third", Converters.OBJECT);
    assertThat(fromPython(dotted, "Of(**{'first': 1, 'second.third': 5})")).isEqualTo(new Pair(1L, 5L));
    assertThat(fromPython(dotted, "{'first': 1, 'second.third': 5}")).isEqualTo(new Pair(1L, 5L));
    assertThatThrownBy(() -> fromPython(dotted, "Of(first=1, second=Of(third=5))"))
        .isInstanceOf(ConversionException.class)
        .hasMessageContaining("missing");
  }

  @Test
  void noneIsLeftBehind() {
    Conversions.interpreter().exec("def misfit(): return Of(first=1000, second='long enough')");
    assertThat(
            Conversions.blocksLeftBy(
                2_000,
                () ->
                    assertThatThrownBy(() -> fromPython(PAIR, "misfit()"))
                        .hasMessage("value.second: expected int, got str 'long enough'")))
        .isLessThan(200);
    assertThat(Conversions.blocksLeftBy(2_000, () -> echo(PAIR, new Pair(1000L, Optional.of(2000L))))).isLessThan(200);
    assertThat(Conversions.blocksLeftBy(2_000, () -> fromPython(PAIR, "{'first': 1000}"))).isLessThan(200);
  }

  /** A property may take something out of a queue. */
  @Test
  void aPropertyIsReadOnceAlsoWhereAnOptionalPartIsMissing() {
    assertThat(fromPython(PAIR, "Counted()").second()).isEqualTo(Optional.empty());
    assertThat(fromPython(Converters.LONG, "Counted.reads")).isEqualTo(1);
  }
}
