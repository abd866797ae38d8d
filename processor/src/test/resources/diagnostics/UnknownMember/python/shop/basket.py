from typing import overload

maximum = 3


class Basket:
    def __init__(self):
        self.owner = "nobody"
        self.names = []

    def put(self, name: str) -> None:
        self.names.append(name)

    def __len__(self):
        return len(self.names)

    @classmethod
    def of(cls, name: str) -> "Basket":
        return cls()


DEFAULT = Basket()


def open_basket() -> Basket:
    return Basket()


def total(prices):
    return sum(prices)


class Money: ...


class Way: ...


def pay(money, way): ...


@overload
def either(value: int, second: str = "") -> Basket: ...
@overload
def either(value: str, second: str = "") -> Basket: ...
def either(value, second=""):
    return Basket()
