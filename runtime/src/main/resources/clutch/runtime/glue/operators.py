"""The functions that Python's special methods belong to."""

import builtins
import operator


def _exit(manager, raised=None):
    kind = type(manager)
    if raised is None:
        return kind.__exit__(manager, None, None, None)
    return kind.__exit__(manager, type(raised), raised, raised.__traceback__)


def _enter(manager):
    return type(manager).__enter__(manager)


def _with(manager, body):
    with manager as entered:
        body(entered)


_OURS = {"__enter__": _enter, "__exit__": _exit, "__clutch_with__": _with}

_BUILT_IN = (
    "abs aiter anext bool bytes complex dir divmod float format hash int iter len next repr reversed round str"
).split()


def function(name):
    """What to call with an object as its first argument, or None for the object's own method."""
    if name in _OURS:
        return _OURS[name]
    plain = name.strip("_")
    if plain in _BUILT_IN:
        return getattr(builtins, plain)
    return getattr(operator, name, None)
