"""What became of a Java value, seen from Python."""


def same(value):
    return value


def described(value):
    """The type and the representation of a value."""
    return f"{type(value).__qualname__} {value!r}"
