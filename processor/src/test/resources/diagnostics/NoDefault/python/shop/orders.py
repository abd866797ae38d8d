from typing import overload


def order(name, count):
    pass


def send(*, to, by="post"):
    pass


@overload
def pick(first: int) -> int: ...
@overload
def pick(first: int, second: int) -> int: ...
def pick(*values):
    return values[0]
