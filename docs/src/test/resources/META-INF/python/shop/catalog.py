from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal


@dataclass
class Article:
    name: str
    price: Decimal
    tags: list[str]


class Catalog:
    def __init__(self, path: str) -> None:
        self.path = path

    def find(self, name: str) -> Article | None: ...

    def __len__(self) -> int: ...


def search(
    catalog: Catalog,
    text: str,
    *,
    limit: int = 10,
    order: Literal["name", "price"] = "name",
) -> list[Article]: ...


def changes(catalog: Catalog, since: tuple[int, ...]) -> Iterator[Article]: ...


async def reload(catalog: Catalog, report: Callable[[str], None]) -> None: ...
