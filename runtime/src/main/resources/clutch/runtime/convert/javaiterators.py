"""Java iterators and streams in Python."""


class JavaIterator:
    """Takes each element from Java when Python asks for it."""

    __slots__ = ("_java", "__weakref__")

    def __init__(self, java):
        self._java = java

    def __iter__(self):
        return self

    def __next__(self):
        return self._java()  # raises StopIteration itself

    def close(self):
        """Ends the iteration, and closes the Java stream."""
        self._java(None)
