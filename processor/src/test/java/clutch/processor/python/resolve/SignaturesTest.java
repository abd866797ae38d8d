package clutch.processor.python.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How functions are called. */
class SignaturesTest {

  @Test
  void parameters() {
    Declared declared =
        Declared.source(
            """
            def f(a, b: int, /, c=1, *args: str, d, e: float = 2.5, **kwargs: bytes): ...
            def g(x: int = None, y="it's", z=(1,), w=[], v=some.thing): ...
            """);
    assertThat(declared.shop("f"))
        .isEqualTo("(/a: ?, /b: int, c: ? = 1, *args: str, =d: ?, =e: float = 2.5, **kwargs: bytes) -> ?");
    assertThat(declared.shop("g"))
        .isEqualTo(
            "(x: int | None = None, y: ? = 'it\\'s', z: ? = (1,), w: ? = [], v: ? = some.thing) -> ?");
  }

  @Test
  void kindsOfFunctions() {
    Declared declared =
        Declared.source(
            """
            from typing import AsyncIterator, Iterator
            async def fetch() -> int: ...
            def numbers() -> Iterator[int]:
                yield 1
            def unhinted():
                yield 1
            async def ticks() -> AsyncIterator[int]:
                yield 1
            async def unhinted_ticks():
                yield 1
            class Shop:
                def method(self, a: int) -> str: ...
                @staticmethod
                def static(a: int) -> str: ...
                @classmethod
                def make(cls, a: int) -> "Shop": ...
                def loose(*args) -> int: ...
                def __class_getitem__(cls, key) -> int: ...
            """);
    assertThat(declared.shop("fetch")).isEqualTo("async () -> int");
    assertThat(declared.shop("numbers")).isEqualTo("generator () -> typing.Iterator[int]");
    assertThat(declared.shop("unhinted")).isEqualTo("generator () -> typing.Generator[?, ?, ?]");
    assertThat(declared.shop("ticks")).isEqualTo("generator () -> typing.AsyncIterator[int]");
    assertThat(declared.shop("unhinted_ticks"))
        .isEqualTo("generator () -> typing.AsyncGenerator[?, ?]");
    assertThat(declared.shop("Shop.method")).isEqualTo("method (a: int) -> str");
    assertThat(declared.shop("Shop.static")).isEqualTo("(a: int) -> str");
    assertThat(declared.shop("Shop.make")).isEqualTo("class method (a: int) -> shop.Shop");
    assertThat(declared.shop("Shop.loose")).isEqualTo("method (*args: ?) -> int");
    assertThat(declared.shop("Shop.__class_getitem__"))
        .isEqualTo("class method (key: ?) -> int");
  }

  @Test
  void overloads() {
    Declared declared =
        Declared.source(
            """
            import typing
            @typing.overload
            def f(a: int) -> int: ...
            @typing.overload
            def f(a: str) -> str: ...
            def f(a): ...
            """);
    assertThat(declared.shop("f")).isEqualTo("(a: int) -> int\n(a: str) -> str");
  }

  @Test
  void decorators() {
    Declared declared =
        Declared.source(
            """
            import abc, atexit, contextlib, functools, typing, unseen, warnings
            from contextlib import contextmanager
            from typing import AsyncIterator, Callable, Iterator, TypeVar
            F = TypeVar("F", bound=Callable[..., object])
            def traced(function: F) -> F: ...
            def named(name: str) -> Callable[[F], F]: ...
            def changing(function): ...
            @functools.cache
            def cached(a: int) -> int: ...
            @functools.lru_cache(maxsize=3)
            def limited(a: int) -> int: ...
            @contextmanager
            def session(a: int) -> Iterator[str]:
                yield ""
            @contextlib.asynccontextmanager
            async def link() -> AsyncIterator[str]:
                yield ""
            @contextmanager
            def unhinted():
                yield ""
            @traced
            def kept(a: int) -> int: ...
            @named("x")
            def called(a: int) -> int: ...
            @changing
            def changed(a: int) -> int: ...
            @unseen.thing
            def lost(a: int) -> int: ...
            @warnings.deprecated("use kept")
            @typing.final
            def old(a: int) -> int: ...
            @functools.singledispatch
            def shown(value: object, width: int) -> str: ...
            @shown.register
            def _(value: int, width: int) -> str: ...
            """);
    assertThat(declared.shop("cached")).isEqualTo("(a: int) -> int");
    assertThat(declared.shop("limited")).isEqualTo("(a: int) -> int");
    assertThat(declared.shop("session"))
        .isEqualTo("(a: int) -> contextlib._GeneratorContextManager[str, None, None]");
    assertThat(declared.shop("link"))
        .isEqualTo("() -> contextlib._AsyncGeneratorContextManager[str, None]");
    assertThat(declared.shop("unhinted"))
        .isEqualTo("() -> contextlib._GeneratorContextManager[?, None, None]");
    assertThat(declared.shop("kept")).isEqualTo("(a: int) -> int");
    assertThat(declared.shop("called")).isEqualTo("(a: int) -> int");
    assertThat(declared.shop("changed")).isEqualTo("(unknown)");
    assertThat(declared.shop("lost")).isEqualTo("(unknown)");
    assertThat(declared.shop("old")).isEqualTo("(a: int) -> int");
    assertThat(declared.shop("shown")).isEqualTo("(value: ?, width: int) -> ?");
  }

  @Test
  void properties() {
    Declared declared =
        Declared.source(
            """
            import functools
            class Shop:
                @property
                def name(self) -> str: ...
                @property
                def limit(self) -> int: ...
                @limit.setter
                def limit(self, value: int) -> None: ...
                @limit.deleter
                def limit(self) -> None: ...
                @functools.cached_property
                def total(self) -> float: ...
                @strange
                @property
                def lost(self) -> str: ...
            """);
    assertThat(declared.shop("Shop.name")).isEqualTo("constant str");
    assertThat(declared.shop("Shop.limit")).isEqualTo("variable int");
    assertThat(declared.shop("Shop.total")).isEqualTo("variable float");
    assertThat(declared.shop("Shop.lost")).isIn("constant ?", "unknown");
  }

  @Test
  void selfInOlderWords() {
    Declared declared =
        Declared.stub(
            """
            from typing import Self, TypeVar
            S = TypeVar("S", bound="Shop")
            class Shop:
                def copy(self: S) -> S: ...
                @classmethod
                def make(cls: type[S]) -> list[S]: ...
                def again(self) -> Self: ...
            class Stall(Shop): ...
            """);
    assertThat(declared.shop("Stall.copy")).isEqualTo("method () -> shop.Stall");
    assertThat(declared.shop("Stall.make")).isEqualTo("class method () -> list[shop.Stall]");
    assertThat(declared.shop("Stall.again")).isEqualTo("method () -> shop.Stall");
  }

  @Test
  void aliasesOfFunctions() {
    Declared declared =
        Declared.stub(
            """
            class Clock:
                def now(self, zone: str) -> int: ...
                @classmethod
                def local(cls) -> int: ...
                at = now
            _clock: Clock
            now = _clock.now
            local = Clock.local
            raw = Clock.now
            other = now
            """);
    assertThat(declared.shop("now")).isEqualTo("(zone: str) -> int");
    assertThat(declared.shop("local")).isEqualTo("() -> int");
    assertThat(declared.shop("raw")).isEqualTo("unknown");
    assertThat(declared.shop("other")).isEqualTo("(zone: str) -> int");
    assertThat(declared.shop("Clock.at")).isEqualTo("method (zone: str) -> int");
  }

  @Test
  void sourceWithoutHintsPromisesNothing() {
    Declared declared =
        Declared.source(
            """
            from typing import Final
            limit = 3
            FIXED: Final = 3
            NAME: Final[str] = compute()
            def f(a=1): return 2
            """);
    assertThat(declared.shop("limit")).isEqualTo("variable ?");
    assertThat(declared.shop("FIXED")).isEqualTo("constant int");
    assertThat(declared.shop("NAME")).isEqualTo("constant str");
    assertThat(declared.shop("f")).isEqualTo("(a: ? = 1) -> ?");
  }
}
