package clutch.processor.python.resolve;

import static clutch.processor.python.resolve.Declared.hint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hints mean. */
class HintsTest {
  private static final String BEFORE =
      """
      import typing
      import typing as t
      import typing_extensions
      import collections.abc
      import datetime
      import decimal as d
      import enum
      from collections import OrderedDict as Ordered
      from dataclasses import InitVar
      from typing import *
      from typing import ReadOnly, Required, NotRequired, Unpack, TypeIs

      class Color(enum.Enum):
          RED = 1
          BLUE = 2
      class Box[T]: ...
      class Outer:
          class Inner: ...
      T = TypeVar("T")
      N = TypeVar("N", bound=int)
      C = TypeVar("C", str, bytes)
      D = TypeVar("D", default=int)
      P = ParamSpec("P")
      class Old(Generic[T, D]): ...
      Id = NewType("Id", int)
      Money = int | d.Decimal
      Pair = tuple[T, T]
      Said: TypeAlias = "Box[str]"
      type Tree = list[Tree] | int
      type Of[X] = dict[str, X]
      Sizes = Literal["S", "M"]
      something = compute()
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "int; int",
        "'datetime.date'; datetime.date",
        "'d.Decimal | None'; decimal.Decimal | None",
        "Optional[int]; int | None",
        "t.Union[int, str, int]; int | str",
        "Union[int]; int",
        "'int | Union[str, None]'; int | str | None",
        "\"Box[int]\"; shop.Box[int]",
        "list[\"Color\"]; list[shop.Color]",
        "Outer.Inner; shop.Outer.Inner",
        "List[int]; list[int]",
        "Dict[str, List[int]]; dict[str, list[int]]",
        "Tuple[int, ...]; tuple[int, ...]",
        "tuple[int, str]; tuple[int, str]",
        "tuple[()]; tuple[]",
        "tuple; tuple[?, ...]",
        "tuple[int, *tuple[str, ...]]; tuple[?, ...]",
        "Ordered[str, int]; collections.OrderedDict[str, int]",
        "typing.OrderedDict[str, int]; collections.OrderedDict[str, int]",
        "collections.abc.Iterable[int]; typing.Iterable[int]",
        "collections.abc.Set[int]; typing.AbstractSet[int]",
        "Iterable; typing.Iterable",
        "Any; ?",
        "object; object",
        "None; None",
        "NoReturn; Never",
        "typing_extensions.Never; Never",
        "Nowhere; ?",
        "Literal['a', 1, -2, True, None, b'x']; 'a' | 1 | -2 | True | None | b'x'",
        "Literal[Color.RED]; shop.Color.RED",
        "Literal[Sizes, 'L']; 'S' | 'M' | 'L'",
        "Annotated[int, 'metres']; int",
        "ClassVar[Final[int]]; int",
        "Required[int]; int",
        "ReadOnly[NotRequired[int]]; int",
        "InitVar[int]; int",
        "Callable[[int, str], bool]; (int, str) -> bool",
        "Callable[..., bool]; (...) -> bool",
        "Callable[P, bool]; (...) -> bool",
        "Callable[Concatenate[int, P], bool]; (...) -> bool",
        "Callable; (...) -> ?",
        "collections.abc.Callable[[], None]; () -> None",
        "type[int]; type[int]",
        "Type[T]; type[T]",
        "type; type[?]",
        "Self; Self",
        "T; T",
        "N; N: int",
        "C; C: (str, bytes)",
        "AnyStr; AnyStr: (str, bytes)",
        "P; ?",
        "Money; int | decimal.Decimal",
        "Pair[int]; tuple[int, int]",
        "Pair; tuple[?, ?]",
        "Said; shop.Box[str]",
        "Tree; list[?] | int",
        "Of[int]; dict[str, int]",
        "Of; dict[str, ?]",
        "Id; int",
        "Old[int]; shop.Old[int, int]",
        "Old[int, str]; shop.Old[int, str]",
        "Old[int, str, str]; shop.Old",
        "TypeGuard[int]; bool",
        "TypeIs[int]; bool",
        "LiteralString; str",
        "Unpack[Color]; ?",
        "something; ?",
        "something[int]; ?",
        "1 + 2; ?",
        "Generator[int]; typing.Generator[int, None, None]",
        "ContextManager[int]; contextlib.AbstractContextManager[int, bool | None]",
      })
  void means(String hint, String meaning) {
    assertThat(hint(BEFORE, hint)).isEqualTo(meaning);
  }

  @Test
  void aNameMeansWhatItsScopeSays() {
    String text =
        """
        class int: ...
        class Shop:
            str = bytes
            name: str
            def call[bool](self, given: bool) -> int: ...
        """;
    Declared declared = Declared.stub(text);
    assertThat(declared.shop("Shop.name")).isEqualTo("variable bytes");
    assertThat(declared.shop("Shop.call")).isEqualTo("method (given: bool) -> shop.int");
  }

  @Test
  void aMethodThatHidesATypeMakesItUnknown() {
    Declared declared =
        Declared.stub(
            """
            class Shop:
                def list(self) -> list[int]: ...
            """);
    assertThat(declared.shop("Shop.list")).isEqualTo("method () -> ?");
  }
}
