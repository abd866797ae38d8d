"""Prices, quotes and orders."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Literal, NamedTuple, Protocol, Self, TypedDict, overload

CURRENCY = "EUR"
MAX_LINES: int = 100


class Size(Enum):
    SMALL = 1
    LARGE = 2
    extra_large = 3


class Point(NamedTuple):
    x: float
    y: float


class Settings(TypedDict, total=False):
    currency: str
    content_type: str
    maxQuotes: int


@dataclass
class Line:
    article: str
    size: Size
    count: int = 1

    def total(self) -> Decimal:
        return Decimal(self.count)


@dataclass
class Card:
    number: str


@dataclass
class Cash:
    amount: float


class OutOfStock(Exception):
    pass


class Basket:
    owner: str

    def __init__(self, owner: str, *, limit: int | None = None) -> None:
        self.owner = owner

    @classmethod
    def of(cls, *lines: Line) -> Self:
        return cls("nobody")

    @property
    def total(self) -> Decimal:
        return Decimal(0)

    def add(self, line: Line, count: int = 1) -> Self:
        return self

    def close(self) -> None: ...

    def wait(self) -> None: ...

    def __add__(self, other: "Basket") -> "Basket":
        return self

    def __len__(self) -> int:
        return 0

    def __contains__(self, line: Line) -> bool:
        return False

    def __iter__(self) -> Iterator[Line]:
        return iter(())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None: ...


class Listener(Protocol):
    def on_quote(self, symbol: str) -> None: ...


def quote(symbol: str, /, currency: str = "EUR", *, exact: bool = False) -> Decimal | None:
    """The price of a share."""


@overload
def pack(value: str) -> bytes: ...
@overload
def pack(value: int, width: int = 4) -> bytes: ...
def pack(value, width=4):
    return b""


def pay(payment: Card | Cash) -> Card | Cash:
    return payment


def settings(given: Settings) -> Settings:
    return given


def center(points: list[Point]) -> tuple[float, float, str]:
    return 0, 0, ""


def listen(listener: Listener, key: Callable[[str], int], each: Callable[[str, int, int], bool]) -> None: ...


def prices(lines: dict[str, list[Line]], **details: str) -> Iterator[tuple[str, Decimal]]:
    yield "", Decimal(0)


def align(mode: Literal["left", "right"], places: tuple[int, ...], tags: frozenset[str]) -> set[str]:
    return set()


async def fetch(name: str, seconds: float = 1.0) -> str:
    await asyncio.sleep(seconds)
    return name


async def ticks(first: int) -> AsyncIterator[int]:
    yield first


def counted(first):
    yield first


def describe(line, default=None):
    return repr(line)


def loop() -> asyncio.AbstractEventLoop:
    return asyncio.new_event_loop()


def _internal():
    pass
