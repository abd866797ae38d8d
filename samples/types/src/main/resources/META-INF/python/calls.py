"""Functions of every shape, which say how they were called."""

import json

greeting = "hello"


def defaults(a, b=2, c="three", *, d=4.0, e=None):
    return f"{a!r} {b!r} {c!r} {d!r} {e!r}"


def everything(a, b=2, *more, c="three", **rest):
    return f"{a!r} {b!r} {more!r} {c!r} {rest!r}"


def positional_only(a, b=2, /):
    return f"{a!r} {b!r}"


def keyword_only(*, a, b=2):
    return f"{a!r} {b!r}"


def needs(a, b):
    return f"{a!r} {b!r}"


class Missing(LookupError):
    pass


class Odd(Missing, ValueError):
    pass


class Settings:
    limit = 3


def fail(kind):
    """Raises what it is asked for."""
    if kind == "json":
        json.loads("{")
    if kind == "missing":
        raise Missing("not there")
    if kind == "odd":
        raise Odd("odd")
    if kind == "lookup":
        return {}["key"]
    if kind == "type":
        raise TypeError("of another type")
    return "nothing failed"


def attempt():
    """A callable that raises."""
    return fail


original = Missing("made once")


def fail_with_original():
    raise original


def same_as_original(function):
    """Whether what a Java function throws is the object that was raised before."""
    try:
        function()
    except Exception as e:
        return e is original
    return False


class _Property:
    @property
    def broken(self):
        raise Missing("no value")


broken = _Property()


def group(size, depth=1):
    """An exception group, and groups in it."""
    members = [ValueError(number) for number in range(size)]
    if depth > 1:
        try:
            group(size, depth - 1)
        except* ValueError as inner:
            members.append(inner)
    raise ExceptionGroup(f"level {depth}", members)


def exceptions():
    """Raised and not raised, as values."""
    try:
        fail("missing")
    except Missing as e:
        raised = e
    return [raised, ValueError("never raised"), KeyboardInterrupt()]


def same(value):
    return value


def type_of(value):
    return f"{type(value).__name__} {value}"


def round_trip(function):
    """Whether an exception that goes through Java is the same object."""
    e = ValueError("there and back")
    return function(e) is e


async def _gathered():
    import asyncio

    async def fine():
        return 1

    async def failing():
        raise Missing("in a task")

    return await asyncio.gather(fine(), failing(), return_exceptions=True)


def gathered():
    import asyncio

    return asyncio.run(_gathered())


def count(a, b=0, c=0):
    return [a, b, c]


class Thing:
    """Its methods raise and have defaults, as functions do."""

    def fail(self, kind):
        return fail(kind)

    def greet(self, times=1, *, name="you"):
        return f"{times} {name}"

    @property
    def broken(self):
        raise Missing("no value")
