"""Values of every kind that a Java record, enum or sealed interface may stand for."""

import enum
from collections import UserDict, defaultdict, namedtuple
from dataclasses import dataclass, field
from typing import NamedTuple, NotRequired, TypedDict


@dataclass(frozen=True, slots=True)
class Quote:
    symbol: str
    price_eur: float
    since: int = 7
    note: str | None = None


class Place(NamedTuple):
    street: str
    number: int


Spot = namedtuple("Spot", "x y")


class Options(TypedDict, total=False):
    width: int
    title: NotRequired[str]


class Plain:
    def __init__(self, name, size):
        self.name = name
        self.size = size


class Picky:
    def __init__(self, name):
        if not name:
            raise ValueError("a name is needed")
        self.name = name


@dataclass
class Circle:
    radius: float


@dataclass
class Square:
    side: float


@dataclass
class Cube(Square):
    """More special than a Square."""


@dataclass
class Ball(Circle):
    """A Circle to Java."""


class Mark(enum.Enum):
    ORIGIN = (0, 0)


@dataclass
class Node:
    name: str
    children: list = field(default_factory=list)


class Color(enum.Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    BLUE = 3


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Unit(enum.StrEnum):
    METRE = "m"
    SECOND = "s"


class Access(enum.Flag):
    READ = 1
    WRITE = 2


@dataclass
class Loud:
    name: str

    @property
    def size(self):
        raise LookupError("no size today")


def cycle():
    node = Node("again")
    node.children.append(node)
    return node


def deep(depth):
    node = Node("leaf")
    for _ in range(depth):
        node = Node("twig", [node])
    return node


def applied(function, value):
    return function(value)


def total_of(shapes):
    return sum(shape.radius if isinstance(shape, Circle) else getattr(shape, "side", 0) for shape in shapes)


def described(value):
    """The type and the representation of a value."""
    return f"{type(value).__qualname__} {value!r}"


class Mapping(UserDict):
    """A mapping that is no dict."""


def defaulting():
    return defaultdict(int, symbol="A", price_eur=1.5)
