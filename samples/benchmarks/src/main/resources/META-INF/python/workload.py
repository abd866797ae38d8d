"""What every bridge calls: the same functions for all of them."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

MILLION = 1_000_000

_numbers = array("d", range(MILLION))
_number_list = list(_numbers)


@dataclass
class Quote:
    symbol: str
    price: float
    size: int
    bid: float
    ask: float
    open: bool


def nothing() -> None:
    pass


def add(a: int, b: int) -> int:
    return a + b


def scale(n: int, factor: float) -> float:
    return n * factor


def echo(text: str) -> str:
    return text


def total(values: Sequence[float]) -> float:
    return sum(values)


def length(values: Sequence[float]) -> int:
    return len(values)


def numpy_total(values: Sequence[float]) -> float:
    import numpy

    return numpy.asarray(values).sum()


def numbers() -> array:
    return _numbers


def number_list() -> list[float]:
    return _number_list


def same_quote(quote: Quote) -> Quote:
    return quote


def call_each(function: Callable[[int], int], count: int) -> int:
    last = 0
    for i in range(count):
        last = function(i)
    return last


def next_number(n: int) -> int:
    return n + 1


def fail() -> None:
    raise ValueError("no")


def count_up(n: int) -> Iterator[int]:
    i = 0
    while i < n:
        yield i
        i += 1
