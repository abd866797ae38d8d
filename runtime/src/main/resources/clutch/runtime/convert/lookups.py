"""What is asked of classes and names. Imports what is slow to import only then."""


def nearest(name, names):
    """A question that names what comes near, or ""."""
    import difflib

    near = difflib.get_close_matches(name, names, n=3)
    return f"; did you mean {' or '.join(near)}?" if near else ""


def nearest_attribute(name, owner):
    """The same, of an object's attributes."""
    return nearest(name, [known for known in dir(owner) if not known.startswith("__")])


def in_order(made, names):
    """The __init__ that takes these names, in this order and before all others, and its code; or None.

    None, too, where anything but a plain __init__ has a say in what a call of the class does, or it can't be told.
    """
    try:
        return _in_order(made, names)
    except Exception:
        return None


def _in_order(made, names):
    # A base with a metaclass of its own may say what it inherits from, and nobody is told when that changes.
    if type(made) is not type or any(type(base) is not type for base in made.__mro__):
        return None
    if _found(made, "__new__") is not _found(object, "__new__"):
        return None
    initialize = _found(made, "__init__")
    if type(initialize) is not type(_in_order):
        return None
    code = initialize.__code__
    if code.co_posonlyargcount > 1:
        return None  # not by these names
    return (initialize, code) if code.co_varnames[1 : code.co_argcount][: len(names)] == names else None


def _found(made, name):
    """What a class has under a name, itself or from its bases, before any descriptor has a say."""
    return next(vars(base)[name] for base in made.__mro__ if name in vars(base))
