package clutch.processor.python.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonClass.Form;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Dataclasses, named tuples, typed dicts and enums. */
class FieldsTest {

  private static String fields(Declared declared, String name) {
    PythonClass named = declared.declarations().classNamed("shop." + name).orElseThrow();
    return named.fields().stream()
        .map(
            field ->
                (field.inConstructor() ? "" : "-")
                    + (field.keywordOnly() ? "=" : "")
                    + field.name()
                    + ": "
                    + Shown.of(field.type())
                    + (field.required() ? "" : "?"))
        .collect(Collectors.joining(", "));
  }

  private static Form form(Declared declared, String name) {
    return declared.declarations().classNamed("shop." + name).orElseThrow().form();
  }

  @Test
  void dataclasses() {
    Declared declared =
        Declared.source(
            """
            import dataclasses
            from dataclasses import KW_ONLY, InitVar, dataclass, field
            from typing import ClassVar
            @dataclass
            class Base:
                a: int
                shared: ClassVar[int] = 1
                b: str = "x"
            @dataclasses.dataclass(frozen=True)
            class Price(Base):
                c: list[int] = field(default_factory=list)
                _: KW_ONLY
                d: float
                e: float = dataclasses.field(default=1.5, kw_only=False)
                hidden: int = field(init=False)
                seed: InitVar[int] = 3
                b: bytes = b""
                unhinted = 3
            @dataclass(kw_only=True)
            class Named:
                a: int
                b: int = field(kw_only=False)
            @dataclass(init=False)
            class Manual:
                a: int
                def __init__(self, x: str): ...
            class Plain(Base):
                more: int
            @dataclass
            class Box[T]:
                value: T
            @dataclass
            class IntBox(Box[int]):
                size: int
            """);
    assertThat(form(declared, "Price")).isEqualTo(Form.DATACLASS);
    assertThat(fields(declared, "Base")).isEqualTo("a: int, b: str?");
    assertThat(fields(declared, "Price"))
        .isEqualTo("a: int, =b: bytes?, c: list[int]?, =d: float, e: float?, -=hidden: int");
    assertThat(declared.constructors("shop.Price"))
        .isEqualTo(
            "(a: int, c: list[int] = ..., e: float = 1.5, =b: bytes = b\"\", =d: float, =seed: int = 3)"
                + " -> shop.Price");
    assertThat(fields(declared, "Named")).isEqualTo("=a: int, b: int");
    assertThat(declared.constructors("shop.Manual")).isEqualTo("(x: str) -> shop.Manual");
    assertThat(fields(declared, "Plain")).isEqualTo("a: int, b: str?");
    assertThat(declared.constructors("shop.Plain"))
        .isEqualTo("(a: int, b: str = 'x') -> shop.Plain");
    assertThat(fields(declared, "IntBox")).isEqualTo("value: int, size: int");
    assertThat(declared.shop("IntBox.value")).isEqualTo("variable int");
    assertThat(declared.shop("Price.shared")).isEqualTo("variable int");
  }

  @Test
  void namedTuples() {
    Declared declared =
        Declared.source(
            """
            import collections
            from collections import namedtuple
            from typing import NamedTuple
            class Point(NamedTuple):
                x: int
                y: float = 0.5
                def length(self) -> float: ...
            Size = NamedTuple("Size", [("width", int), ("height", "int")])
            Old = namedtuple("Old", "a b, c", defaults=(1,))
            Listed = collections.namedtuple("Listed", ["a", "b"])
            class Sub(namedtuple("Sub", "a b")):
                def total(self) -> int: ...
            Dynamic = namedtuple("Dynamic", names())
            def make() -> Size: ...
            """);
    assertThat(form(declared, "Point")).isEqualTo(Form.NAMED_TUPLE);
    assertThat(fields(declared, "Point")).isEqualTo("x: int, y: float?");
    assertThat(declared.shop("Point.x")).isEqualTo("constant int");
    assertThat(declared.shop("Point.length")).isEqualTo("method () -> float");
    assertThat(declared.shop("Point._asdict")).startsWith("method () -> ");
    assertThat(declared.constructors("shop.Point"))
        .isEqualTo("(x: int, y: float = 0.5) -> shop.Point");
    assertThat(
            declared
                .declarations()
                .asInstanceOf(Declared.instance("shop.Point"), "typing.Sequence")
                .map(Shown::of))
        .hasValue("typing.Sequence[int | float]");
    assertThat(declared.shop("Size")).isEqualTo("class shop.Size");
    assertThat(declared.shop("make")).isEqualTo("() -> shop.Size");
    assertThat(fields(declared, "Size")).isEqualTo("width: int, height: int");
    assertThat(fields(declared, "Old")).isEqualTo("a: ?, b: ?, c: ??");
    assertThat(fields(declared, "Listed")).isEqualTo("a: ?, b: ?");
    assertThat(fields(declared, "Sub")).isEqualTo("a: ?, b: ?");
    assertThat(declared.shop("Sub.a")).isEqualTo("constant ?");
    assertThat(declared.constructors("shop.Sub")).isEqualTo("(a: ?, b: ?) -> shop.Sub");
    assertThat(declared.shop("Dynamic")).isEqualTo("variable ?");
  }

  @Test
  void typedDicts() {
    Declared declared =
        Declared.source(
            """
            from typing import NotRequired, ReadOnly, Required, TypedDict
            class Movie(TypedDict):
                title: str
                year: NotRequired[int]
            class Rated(Movie, total=False):
                stars: ReadOnly[float]
                by: Required[str]
            Book = TypedDict("Book", {"in": str, "pages": "NotRequired[int]"})
            Loose = TypedDict("Loose", {"a": int}, total=False)
            """);
    assertThat(form(declared, "Rated")).isEqualTo(Form.TYPED_DICT);
    assertThat(fields(declared, "Movie")).isEqualTo("=title: str, =year: int?");
    assertThat(fields(declared, "Rated"))
        .isEqualTo("=title: str, =year: int?, =stars: float?, =by: str");
    assertThat(fields(declared, "Book")).isEqualTo("=in: str, =pages: int?");
    assertThat(fields(declared, "Loose")).isEqualTo("=a: int?");
    assertThat(declared.constructors("shop.Movie"))
        .startsWith("(=title: str, =year: int = ...) -> shop.Movie\n");
    assertThat(declared.shop("Movie.keys")).startsWith("method () -> ");
    assertThat(
            declared
                .declarations()
                .asInstanceOf(Declared.instance("shop.Movie"), "typing.Mapping")
                .map(Shown::of))
        .hasValue("typing.Mapping[str, object]");
  }

  @Test
  void enums() {
    Declared declared =
        Declared.source(
            """
            import enum
            from enum import Enum, IntEnum, auto
            class Color(Enum):
                RED = 1
                BLUE = auto()
                CRIMSON = RED
                _secret = 5
                note = enum.nonmember(3)
                def shade(self) -> int: ...
            class Level(IntEnum):
                LOW: int = 1
            class Typed(Enum):
                _value_: str
                A = "a"
            class Base(str, Enum): ...
            class Kind(Base):
                X = "x"
            Made = Enum("Made", "ONE TWO")
            first: Color = Color.RED
            """);
    assertThat(form(declared, "Color")).isEqualTo(Form.ENUM);
    assertThat(form(declared, "Level")).isEqualTo(Form.ENUM);
    assertThat(form(declared, "Kind")).isEqualTo(Form.ENUM);
    assertThat(declared.shop("Color.RED")).isEqualTo("constant shop.Color.RED");
    assertThat(declared.shop("Color.BLUE")).isEqualTo("constant shop.Color.BLUE");
    assertThat(declared.shop("Color.CRIMSON")).isEqualTo("constant shop.Color.RED");
    assertThat(declared.shop("Color._secret")).isEqualTo("variable ?");
    assertThat(declared.shop("Color.note")).isEqualTo("constant ?");
    assertThat(declared.shop("Color.shade")).isEqualTo("method () -> int");
    assertThat(declared.shop("Color.GREEN")).isEqualTo("none");
    assertThat(declared.shop("Color.name")).isEqualTo("constant str");
    assertThat(declared.shop("Level.LOW")).isEqualTo("constant shop.Level.LOW");
    assertThat(declared.shop("Typed.value")).isEqualTo("constant str");
    assertThat(declared.shop("Kind.X")).isEqualTo("constant shop.Kind.X");
    assertThat(declared.shop("Made")).isEqualTo("class shop.Made");
    assertThat(declared.shop("Made.ONE")).isEqualTo("constant shop.Made.ONE");
    assertThat(declared.shop("Made.MORE")).isEqualTo("unknown");
    assertThat(declared.shop("first")).isEqualTo("variable shop.Color");
    assertThat(declared.constructors("shop.Color")).isEqualTo("(value: ?) -> shop.Color");
  }
}
