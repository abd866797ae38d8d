from enum import Enum


class Order:
    total: float

    def counts(self) -> dict[str, int]:
        return {}


owner: str = "Ada"


def name() -> str: ...


def find(name: str) -> str | None: ...


def prices() -> list[str]: ...


async def fetch() -> str: ...


def order() -> Order: ...


class AnySize(Enum):
    XS = 1
    S = 2
    M = 3
    L = 4
    XL = 5
    XXL = 6
    HUGE = 7
    KING = 8
    QUEEN = 9
    GIANT = 10


def size() -> AnySize:
    return AnySize.S


class Till:
    def __enter__(self) -> Order: ...

    def __exit__(self, *raised) -> None: ...


def till() -> Till: ...
