import argparse
import array
import asyncio
import collections
import concurrent.futures
import datetime
import decimal
import enum
import fractions
import io
import numbers
import os
import pathlib
import re
import types
import typing
import uuid
import zoneinfo
from abc import ABC, abstractmethod
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import *
from dataclasses import dataclass
from typing import (
    IO, Any, AnyStr, Callable, Generic, List, Literal, NamedTuple, Never, NewType, NotRequired, Protocol,
    SupportsAbs, SupportsBytes, SupportsFloat, SupportsIndex, SupportsInt, TextIO, TypedDict, TypeVar,
)

T = TypeVar("T")
S = TypeVar("S")
N = TypeVar("N", float, decimal.Decimal)
B = TypeVar("B", bound="Line")

UserId = NewType("UserId", int)

class Plain:
    text: str
    def method(self) -> int: ...
    @property
    def half(self) -> float: ...

class Bag:
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...

class Counting:
    def __iter__(self) -> typing.Self: ...
    def __next__(self) -> int: ...

class Strict(Bag):
    def __contains__(self, x: object) -> bool: ...

class Old:
    def __getitem__(self, index: int) -> str: ...

class Indexed:
    def __index__(self) -> int: ...

class Unknown(missing.Base): ...

@dataclass
class Line:
    article: str
    count: int = 1

@dataclass
class Special(Line):
    sale: bool = False

@dataclass
class Basket:
    lines: list[Line]
    note: str | None

@dataclass
class Node:
    value: int
    next: Node | None = None

class Grow(Generic[T]):
    value: int
    next: Grow[list[T]] | None

class GrowDict(TypedDict, Generic[T]):
    value: int
    more: list[GrowDict[list[T]]]

class Boxed(TypedDict, Generic[T]):
    value: T

class Two(NamedTuple, Generic[T]):
    x: T
    y: T

class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...

@dataclass
class Card:
    number: str

@dataclass
class GoldCard(Card):
    limit: int

@dataclass
class Cash:
    amount: float

@dataclass
class Voucher:
    code: str

class Movie(TypedDict):
    name: str
    year: NotRequired[int]

class FullMovie(TypedDict):
    name: str
    year: int

class QuoteDict(TypedDict):
    symbol: str
    price: float

class Tree(TypedDict):
    value: int
    more: list[Tree]

class Pair(NamedTuple):
    name: str
    number: int

class Size(enum.Enum):
    SMALL = 1
    LARGE = 2

class Color(enum.Enum):
    SMALL = 1
    LARGE = 2
    TINY = SMALL

class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2

class Text(enum.StrEnum):
    SMALL = "s"
    LARGE = "l"

class Option(enum.Flag):
    SMALL = 1
    LARGE = 2

class SupportsClose(Protocol):
    def close(self) -> None: ...

class SupportsName(Protocol):
    name: str

class Less(Protocol):
    def __lt__(self, other: Any, /) -> bool: ...

class Handler(Protocol):
    def __call__(self, text: str, count: int) -> bool: ...

class Called:
    def __call__(self, text: str) -> int: ...
