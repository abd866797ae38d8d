"""Java objects in Python: instances of a class for each Java interface, whose source Java writes."""

_EQUALS, _HASH_CODE, _TO_STRING = -1, -2, -3


class Misfit(TypeError):
    """Arguments that a Java method does not take."""


class JavaObject:
    """A Java object behind an interface. Calling its methods calls Java."""

    __slots__ = ("_java", "__weakref__")

    def __init__(self, java):
        self._java = java

    def __eq__(self, other):
        return self._java(_EQUALS, other) if isinstance(other, JavaObject) else NotImplemented

    def __hash__(self):
        return self._java(_HASH_CODE)

    def __str__(self):
        return self._java(_TO_STRING)

    def __repr__(self):
        return f"<Java {type(self).__name__}: {self}>"


def _overloaded(*methods):
    """The first of several methods that takes the arguments."""

    def overloaded(self, *arguments, **keywords):
        misfits = []
        for method in methods:
            try:
                return method(self, *arguments, **keywords)
            except Misfit as misfit:
                misfits.append(str(misfit))
            except TypeError as error:
                if error.__traceback__.tb_next is not None:
                    raise  # it was called, and raised that itself
                misfits.append(str(error))
        raise Misfit("no overload takes these arguments: " + "; ".join(misfits))

    return overloaded


def define(name, source):
    """The class whose source that is."""
    namespace = {"JavaObject": JavaObject, "_overloaded": _overloaded, "_property": property}
    exec(compile(source, f"<Java {name}>", "exec"), namespace)
    return namespace[name]
