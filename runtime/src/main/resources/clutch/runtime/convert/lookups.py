"""What comes near a name that is missing. Imports what is slow to import only then."""


def nearest(name, names):
    """A question that names what comes near, or ""."""
    import difflib

    near = difflib.get_close_matches(name, names, n=3)
    return f"; did you mean {' or '.join(near)}?" if near else ""


def nearest_attribute(name, owner):
    """The same, of an object's attributes."""
    return nearest(name, [known for known in dir(owner) if not known.startswith("__")])
