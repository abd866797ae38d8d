from typing import Iterator, Optional, Self


class Basket:
    kind = "basket"

    def __init__(self, owner: str) -> None:
        self.owner = owner
        self.names: list[str] = []

    def prepare(self):
        self.late = 3

    def put(self, name: str) -> None:
        self.names.append(name)

    def __len__(self) -> int:
        return len(self.names)

    def __getitem__(self, index: int) -> str:
        return self.names[index]

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised):
        return None

    @property
    def count(self) -> int:
        return len(self.names)

    def copy(self) -> "Basket":
        return Basket(self.owner)

    @classmethod
    def of(cls, owner: str) -> Self:
        return cls(owner)

    @staticmethod
    def limit() -> int:
        return 3

    def close(self) -> None:
        pass


def find(owner: str) -> Optional[Basket]: ...


def all() -> list[Basket]: ...


def untold():
    return object()


class Registry(type):
    def register(cls, name: str) -> None: ...

    @property
    def count(cls) -> int:
        return 1


class Registered(metaclass=Registry):
    pass


class Named(Registered):
    pass


class cached(property):
    pass


class Lazy:
    @cached
    def label(self) -> str:
        return "lazy"


def lazy() -> Lazy: ...
