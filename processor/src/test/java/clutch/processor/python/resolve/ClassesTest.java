package clutch.processor.python.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What classes declare and inherit. */
class ClassesTest {

  private static PythonClass named(Declared declared, String name) {
    return declared.declarations().classNamed(name).orElseThrow();
  }

  @Test
  void membersComeFromBasesInPythonsOrder() {
    Declared declared =
        Declared.stub(
            """
            class A:
                x: int
                y: int
                def only_a(self) -> int: ...
            class B(A):
                x: str
            class C(A):
                x: bytes
                y: bytes
            class D(B, C): ...
            """);
    assertThat(declared.shop("D.x")).isEqualTo("variable str");
    assertThat(declared.shop("D.y")).isEqualTo("variable bytes");
    assertThat(declared.shop("D.only_a")).isEqualTo("method () -> int");
    assertThat(declared.shop("D.__eq__")).startsWith("method (/value: object) -> bool");
    assertThat(declared.shop("D.z")).isEqualTo("none");
    assertThat(declared.declarations().memberNames(Declared.instance("shop.D")))
        .contains("x", "y", "only_a", "__eq__")
        .doesNotHaveDuplicates();
  }

  @Test
  @Timeout(300)
  void aClassMayHaveManyBases() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      text.append("class C%d:\n    x%d: int\n".formatted(i, i));
    }
    String bases = IntStream.range(0, 2000).mapToObj(i -> "C" + i).collect(Collectors.joining(", "));
    Declared declared = Declared.stub(text + "class D(" + bases + "): ...\n");

    assertThat(declared.shop("D.x1999")).isEqualTo("variable int");
  }

  @Test
  void typeArgumentsAreFilledIn() {
    Declared declared =
        Declared.stub(
            """
            from typing import Generic, TypeVar
            K = TypeVar("K")
            V = TypeVar("V")
            class Table(Generic[K, V]):
                def find(self, key: K) -> V | None: ...
                rows: list[tuple[K, V]]
            class ByName(Table[str, V]): ...
            class Prices(ByName[float]): ...
            class New[X](Table[X, int]): ...
            """);
    assertThat(declared.shop("Prices.find")).isEqualTo("method (key: str) -> float | None");
    assertThat(declared.shop("Prices.rows")).isEqualTo("variable list[tuple[str, float]]");
    assertThat(declared.shop("Table.find")).isEqualTo("method (key: ?) -> ? | None");
    assertThat(named(declared, "shop.ByName").typeParameters()).containsExactly("V");
    PythonType.Instance made = Declared.instance("shop.New", Declared.instance("builtins.bytes"));
    assertThat(declared.declarations().member(made, "find").map(Shown::of))
        .hasValue("method (key: bytes) -> int | None");
    assertThat(declared.declarations().asInstanceOf(made, "shop.Table").map(Shown::of))
        .hasValue("shop.Table[bytes, int]");
    assertThat(declared.declarations().asInstanceOf(made, "shop.Prices")).isEmpty();
  }

  @Test
  void whatCanNotBeSeenMakesAClassOpen() {
    Declared declared =
        Declared.source(
            """
            import abc, enum, functools, unseen
            from typing import Any
            class A(unseen.Base):
                own: int
            class B(Any): ...
            class C(metaclass=unseen.Meta): ...
            class D(metaclass=abc.ABCMeta): ...
            class E:
                def __getattr__(self, name): ...
            @unseen.thing
            class F: ...
            @functools.total_ordering
            class G: ...
            class Meta(type):
                def __call__(cls, *args): ...
            class H(metaclass=Meta): ...
            class Adding(type):
                def __new__(cls, name, bases, space): ...
            class I(metaclass=Adding): ...
            class J(make_base()): ...
            """);
    assertThat(declared.shop("A.own")).isEqualTo("variable int");
    assertThat(declared.declarations().areBasesKnown("shop.A")).isFalse();
    assertThat(declared.declarations().areBasesKnown("shop.D")).isTrue();
    for (String open : List.of("A", "B", "C", "E", "F", "I", "J")) {
      assertThat(named(declared, "shop." + open).open()).as(open).isTrue();
      assertThat(declared.shop(open + ".more")).as(open).isEqualTo("unknown");
    }
    for (String closed : List.of("D", "G", "H")) {
      assertThat(named(declared, "shop." + closed).open()).as(closed).isFalse();
      assertThat(declared.shop(closed + ".more")).as(closed).isEqualTo("none");
    }
    for (String unknown : List.of("A", "B", "C", "F", "H", "I", "J")) {
      assertThat(declared.constructors("shop." + unknown)).as(unknown).isEmpty();
    }
    assertThat(declared.constructors("shop.D")).isEqualTo("() -> shop.D");
    assertThat(declared.shop("A.__eq__")).as("a base may have it first").isEqualTo("unknown");
  }

  @Test
  void attributesOfSelfAndSlots() {
    Declared declared =
        Declared.source(
            """
            class Shop:
                __slots__ = ("name", "limit")
                limit: int
                def __init__(self, name: str, *, open=True):
                    self.name = name
                    self.owner: str = ""
                    self.limit = 3
            class Stall(Shop):
                def __init__(self):
                    self.limit = compute()
                    self.own = 3
            """);
    assertThat(declared.shop("Stall.limit")).as("the base says what it is").isEqualTo("variable int");
    assertThat(declared.shop("Stall.own")).isEqualTo("variable ?");
    assertThat(declared.shop("Shop.name")).isEqualTo("variable ?");
    assertThat(declared.shop("Shop.owner")).isEqualTo("variable str");
    assertThat(declared.shop("Shop.limit")).isEqualTo("variable int");
    assertThat(declared.constructors("shop.Shop"))
        .isEqualTo("(name: str, =open: ? = True) -> shop.Shop");
  }

  @Test
  void nestedClasses() {
    Declared declared =
        Declared.source(
            """
            class Outer:
                class Base: ...
                class Inner(Base):
                    x: "Outer.Inner"
                def make(self) -> Inner: ...
            """);
    assertThat(declared.shop("Outer.Inner")).isEqualTo("class shop.Outer.Inner");
    assertThat(declared.shop("Outer.make")).isEqualTo("method () -> shop.Outer.Inner");
    assertThat(named(declared, "shop.Outer.Inner").bases())
        .containsExactly(Declared.instance("shop.Outer.Base"));
    assertThat(
            declared
                .declarations()
                .member(Declared.instance("shop.Outer.Inner"), "x")
                .map(Shown::of))
        .hasValue("variable shop.Outer.Inner");
  }

  @Test
  void abstractClasses() {
    Declared declared =
        Declared.source(
            """
            from abc import ABC, abstractmethod
            from typing import Protocol
            class A(ABC):
                @abstractmethod
                def f(self): ...
                @property
                @abstractmethod
                def p(self) -> int: ...
            class B(A):
                def f(self): ...
            class C(B):
                p = 3
            class NotReally:
                @abstractmethod
                def f(self): ...
            class Sized(Protocol):
                def size(self) -> int: ...
            class Box:
                def size(self) -> int: ...
            """);
    assertThat(named(declared, "shop.A").isAbstract()).isTrue();
    assertThat(named(declared, "shop.B").isAbstract()).isTrue();
    assertThat(named(declared, "shop.C").isAbstract()).isFalse();
    assertThat(named(declared, "shop.NotReally").isAbstract()).isFalse();
    assertThat(named(declared, "shop.Sized").form()).isEqualTo(Form.PROTOCOL);
    assertThat(declared.declarations().asInstanceOf(Declared.instance("shop.Box"), "shop.Sized"))
        .isPresent();
    assertThat(declared.declarations().asInstanceOf(Declared.instance("shop.B"), "shop.Sized"))
        .isEmpty();
  }

  @Test
  void constructors() {
    Declared declared =
        Declared.files(
            Map.of(
                "shop.py",
                """
                from typing import Self, overload
                class New:
                    def __new__(cls, a: int) -> Self: ...
                class Both:
                    def __new__(cls, *args, **kwargs): ...
                    def __init__(self, a: int): ...
                class Inherits(Both): ...
                class Odd:
                    @strange
                    def __init__(self, a: int): ...
                class Given:
                    __init__ = other
                class Generic[T]:
                    @overload
                    def __init__(self: "Generic[str]", *, name: str) -> None: ...
                    @overload
                    def __init__(self, value: T) -> None: ...
                    def __init__(self, value=None, name=None): ...
                """));
    assertThat(declared.constructors("shop.New")).isEqualTo("(a: int) -> shop.New");
    assertThat(declared.constructors("shop.Both")).isEqualTo("(a: int) -> shop.Both");
    assertThat(declared.constructors("shop.Inherits")).isEqualTo("(a: int) -> shop.Inherits");
    assertThat(declared.constructors("shop.Odd")).isEmpty();
    assertThat(declared.constructors("shop.Given")).isEmpty();
    assertThat(declared.constructors("shop.Generic"))
        .isEqualTo("(=name: str) -> shop.Generic[str]\n(value: T) -> shop.Generic[T]");
    assertThat(
            Shown.of(
                declared
                    .declarations()
                    .constructors(Declared.instance("shop.Generic", Declared.integer()))))
        .isEqualTo("(=name: str) -> shop.Generic[str]\n(value: int) -> shop.Generic[int]");
    assertThat(declared.constructors("shop.Nothing")).isEmpty();
  }

  @Test
  void namesOfOneValueAreOneMember() {
    Declared declared =
        Declared.source(
            """
            from enum import Enum
            class Color(Enum):
                RED = "red"
                GREEN = "green"
                CRIMSON = "red"
                ROSE = CRIMSON
            class Numbered(Enum):
                def __new__(cls, text): ...
                A = "same"
                B = "same"
            """);
    assertThat(declared.shop("Color.CRIMSON")).isEqualTo("constant shop.Color.RED");
    assertThat(declared.shop("Color.ROSE")).isEqualTo("constant shop.Color.RED");
    assertThat(declared.shop("Color.GREEN")).isEqualTo("constant shop.Color.GREEN");
    assertThat(declared.shop("Numbered.B")).isEqualTo("constant shop.Numbered.B");
    assertThat(declared.member("http:HTTPStatus.REQUEST_ENTITY_TOO_LARGE"))
        .isEqualTo("constant http.HTTPStatus.CONTENT_TOO_LARGE");
  }

  @Test
  void anEnumWithoutMembersMakesNewOnes() {
    Declared declared =
        Declared.source(
            """
            from enum import Enum
            class Named(Enum):
                def label(self): ...
            class Color(Named):
                RED = 1
            """);
    assertThat(declared.constructors("shop.Named")).isEmpty();
    assertThat(declared.constructors("enum.Enum")).isEmpty();
    assertThat(declared.constructors("shop.Color")).isEqualTo("(value: ?) -> shop.Color");
  }

  @Test
  void aMetaclassMayBeInherited() {
    Declared declared =
        Declared.source(
            """
            class Meta(type):
                def build(cls, size): ...
            class A(metaclass=Meta): ...
            class B(A): ...
            class C: ...
            """);
    assertThat(declared.declarations().metaclass("shop.B")).isEqualTo(Declared.instance("shop.Meta"));
    assertThat(declared.declarations().metaclass("shop.C")).isEqualTo(Declared.instance("builtins.type"));
  }
}
