"""The rows of the type table, seen from Python."""

import array
import collections
import datetime
import decimal
import fractions
import pathlib
import stock
import types
import uuid
import zoneinfo

_NAMES = {
    "__name__": __name__,
    "UUID": uuid.UUID,
    "ZoneInfo": zoneinfo.ZoneInfo,
    "array": array.array,
    "collections": collections,
    "datetime": datetime,
    "decimal": decimal,
    "fractions": fractions,
    "pathlib": pathlib,
    "stock": stock,
    "types": types,
}


def same(value):
    """What came from Java goes back."""
    return value


def described(value):
    """The type and the representation of what came from Java."""
    if isinstance(value, memoryview):
        return f"memoryview {value.format} {value.shape} {value.tolist()}"
    return f"{type(value).__qualname__} {value!r}"


def made(expression):
    """What an expression gives goes to Java."""
    return eval(expression, dict(_NAMES))


def described_expression(expression):
    """The type and the representation of what an expression gives."""
    return described(made(expression))
