package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Conversions.inPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import clutch.runtime.cpython.TypeVersions;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instances that are made of records: whatever the class is like, each component goes where its name is. */
class ConstructionTest {

  private record Point(@Nullable Object x, @Nullable Object y) {}

  private static final List<RecordComponent> COMPONENTS =
      List.of(
          new RecordComponent("x", Converters.LONG, false), new RecordComponent("y", Converters.LONG, false));

  private static Converter<Point> point(String name) {
    return new RecordConverter<>(
        "Point",
        RecordForm.instanceOf("__main__:" + name),
        new RecordComponents(COMPONENTS),
        point -> new @Nullable Object[] {point.x(), point.y()},
        values -> new Point(values[0], values[1]));
  }

  @BeforeAll
  static void define() {
    Conversions.interpreter()
        .exec(
            """
            import dataclasses, functools, typing
            from dataclasses import dataclass

            @dataclass
            class InOrder:
                x: int
                y: int
                z: int = 0

            @dataclass
            class OtherOrder:
                y: int
                x: int

            @dataclass
            class Between:
                x: int
                z: int = 5
                y: int = 0

            @dataclass(kw_only=True)
            class ByKeyword:
                x: int
                y: int

            class Named(typing.NamedTuple):
                x: int
                y: int

            class Inherits(OtherOrder):
                pass

            class Swaps(type):
                def __call__(cls, y, x):
                    return super().__call__(x, y)

            class OfSwaps(metaclass=Swaps):
                def __init__(self, x, y):
                    self.x, self.y = x, y

            class New:
                def __new__(cls, y, x):
                    self = object.__new__(cls)
                    self.x, self.y = x, y
                    return self
                def __init__(self, x, y):
                    pass

            def swapped(function):
                @functools.wraps(function)
                def wrapper(self, y, x):
                    function(self, x, y)
                return wrapper

            class Wrapped:
                @swapped
                def __init__(self, x, y):
                    self.x, self.y = x, y

            class Any:
                def __init__(self, *args, **kwargs):
                    assert not args
                    self.__dict__.update(kwargs)

            class Bound:
                def __get__(self, instance, owner):
                    if instance is None:
                        return lambda self, x, y: None
                    return lambda y, x: instance.__dict__.update(x=x, y=y)

            class Described:
                __init__ = Bound()

            class Meta(type):
                def __call__(cls, y, x):
                    return super().__call__(y, x)
                def mro(cls):
                    return [cls, Swapped, object]

            class Swapped:
                def __init__(self, y, x):
                    self.x, self.y = x, y

            class OfMeta(metaclass=Meta):
                pass

            class Empty:
                pass

            class Rebased(Empty):
                pass

            Rebased.__bases__ = (OfMeta,)

            class Extra:
                def __init__(self, a=1, b=2, /, **rest):
                    self.x, self.y = rest.get('x', a), rest.get('y', b)

            class SameExtra:
                def __init__(self, x=7, y=8, /, **rest):
                    self.x, self.y = rest['x'], rest['y']
                    assert (x, y) == (7, 8)

            def function(y, x):
                return InOrder(x, y)

            partial = functools.partial(InOrder, z=3)

            class Cell:
                def __init__(self, x, y):
                    self.get = lambda: (x, y)
                x = property(lambda self: self.get()[0])
                y = property(lambda self: self.get()[1])
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "InOrder", "OtherOrder", "Between", "ByKeyword", "Named", "Inherits", "OfSwaps", "New", "Wrapped", "Any", "Described",
    "Cell", "function", "partial", "OfMeta", "Rebased", "Extra", "SameExtra"
  })
  void eachComponentGoesWhereItsNameIs(String name) {
    for (int i = 0; i < 3; i++) {
      assertThat(made(name)).isEqualTo("1 2");
    }
  }

  /** Each is made once before it is changed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Changed.__init__ = lambda self, y, x: self.__dict__.update(x=x, y=y)",
        "Changed.__init__.__code__ = (lambda self, y, x: self.__dict__.update(x=x, y=y)).__code__",
        "Base.__init__.__code__ = (lambda self, y, x: self.__dict__.update(x=x, y=y)).__code__",
        "Base.__init__ = lambda self, y, x: self.__dict__.update(x=x, y=y)",
        "Changed.__new__ = lambda cls, *, x, y: object.__new__(cls)",
        "Changed.__bases__ = (OtherOrder,)",
        "del Base.__init__; Changed.__init__ = OtherOrder.__init__",
      })
  void soItDoesAfterTheClassHasChanged(String change) {
    String name = "Changed" + Math.abs((long) change.hashCode());
    Conversions.interpreter()
        .exec(
            """
            class Base:
                def __init__(self, x, y):
                    self.x, self.y = x, y
            class Changed(Base):
                pass
            """
                + name
                + " = Changed");
    assertThat(made(name)).isEqualTo("1 2");
    assertThat(made(name)).isEqualTo("1 2");
    Conversions.interpreter().exec(change);
    assertThat(made(name)).isEqualTo("1 2");
    assertThat(made(name)).isEqualTo("1 2");
  }

  /** By position it goes where it is known that this is the same, and nothing else is. */
  @ParameterizedTest
  @CsvSource({"InOrder, true", "Inherited, true", "OtherOrder, false", "ByKeyword, false", "Rebased, false"})
  void whatIsPlainAndInOrderGoesByPosition(String name, boolean byPosition) {
    Conversions.interpreter().exec("class Inherited(InOrder):\n    __slots__ = ()");
    assertThat(made(name)).isEqualTo("1 2");
    RecordComponents components = new RecordComponents(COMPONENTS);
    OpenInterpreter interpreter = Conversions.interpreter();
    boolean inOrder =
        Conversions.attached(
            () -> components.construction(interpreter, NamedClass.of("__main__:" + name)).takesInOrder());
    // Without a GIL, another thread could change the class in the middle.
    assertThat(inOrder).isEqualTo(byPosition && TypeVersions.keepStill());
  }

  @Test
  void namesThatAreNoParametersAreRefusedEachTime() {
    Conversions.interpreter().exec("class Positional:\n    def __init__(self, x, y, /): pass");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> made("Positional"))
          .isInstanceOf(ConversionException.class)
          .hasMessageContaining("Positional does not take the record's components");
      Conversions.interpreter().exec("Positional.changed = True");
    }
  }

  @Test
  void whatIsMissingIsSaid() {
    Conversions.interpreter().exec("class More:\n    def __init__(self, x, y, z): pass");
    assertThatThrownBy(() -> made("More"))
        .isInstanceOf(ConversionException.class)
        .hasMessageContaining("More does not take the record's components")
        .hasMessageContaining("missing 1 required positional argument: 'z'");
  }

  @Test
  void nothingIsLeft() {
    Converter<Point> converter = point("InOrder");
    assertThat(
            Conversions.blocksLeftBy(
                2_000, () -> inPython("None", converter, new Point(1_000_000L, 2_000_000L), Converters.VOID)))
        .isLessThan(200);
    assertThat(fromPython(Converters.STRING, "str(InOrder(1, 2))")).isEqualTo("InOrder(x=1, y=2, z=0)");
  }

  private static String made(String name) {
    return inPython("f'{value.x} {value.y}'", point(name), new Point(1L, 2L), Converters.STRING);
  }
}
