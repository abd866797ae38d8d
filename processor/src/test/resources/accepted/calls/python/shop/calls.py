import functools
import sys
from collections import namedtuple
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from typing import overload

from somewhere import decorate

limit = 3

if sys.argv:
    conditional = "text"
else:
    conditional = None

globals()["made"] = 1


def plain(first: int, second: str) -> None: ...


def defaults(first, second=2, *, third=None): ...


def stars(first, *more, **others): ...


@functools.wraps(plain)
def wrapped(*args, **kwargs): ...


@decorate
def decorated(number): ...


def _hidden():
    return 1


@overload
def either(value: int) -> str: ...
@overload
def either(value: str, twice: bool) -> int: ...
def either(value, twice=False): ...


def number(value: float) -> float: ...


class Plain:
    def __init__(self, name):
        self.name = name


@dataclass
class Point:
    x: float
    y: float = 0.0
    seen: list = field(default_factory=list, init=False)


Pair = namedtuple("Pair", ["first", "second"])


def callback(function: Callable[[int], int]) -> int: ...


class Doubling:
    def __call__(self, number: int) -> int: ...


callable_object = Doubling()


async def fetch(name: str) -> str: ...


async def ticks() -> AsyncIterator[int]:
    yield 1


def lines() -> Iterator[str]:
    yield "one"


def find(name: str) -> str | None: ...


later = functools.partial(plain, 1)
