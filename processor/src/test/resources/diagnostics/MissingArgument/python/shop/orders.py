from dataclasses import dataclass
from typing import overload


def order(name, count, express=False):
    pass


def send(*, to):
    pass


@dataclass
class Order:
    name: str
    count: int = 1


@overload
def pick(first: int, second: int) -> int: ...
@overload
def pick(only: str) -> str: ...
def pick(*values):
    return values[0]
