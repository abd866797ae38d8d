"""Memory of Java's, for as long as anything in Python looks at it."""

from _weakref import ref
from collections import deque
import gc

gone = deque()


class JavaMemory:
    """Whoever looks at the memory holds an export of the one view that this has."""

    __slots__ = ("_view", "_number", "_owner", "_shown")

    def __init__(self, view, number, owner):
        self._view = view
        self._number = number
        self._owner = owner

    def __buffer__(self, flags, /):
        return self._view

    def __release_buffer__(self, view, /):
        try:
            self._view.release()
        except BufferError:
            return  # someone else looks at it still
        self._owner = None
        if self._number:
            gone.append(self._number)


def watch(memory, shown):
    """Notes the view that a call is given."""
    memory._shown = ref(shown)


def take_back(memory):
    """0 if nobody holds the memory, 1 if somebody holds a view that is released now, else 2."""
    if _is_free(memory):
        return 0
    gc.collect()  # the frames of an exception may hold it, in a circle
    if _is_free(memory):
        return 0
    shown = memory._shown()
    if shown is not None:
        try:
            shown.release()
        except BufferError:
            pass  # an array looks through it
    return 1 if _is_free(memory) else 2


def _is_free(memory):
    try:
        memory._view.nbytes
    except ValueError:
        return True
    return False


def next_gone():
    """The number of memory that nobody looks at any more; 0 if there is none."""
    try:
        return gone.popleft()
    except IndexError:
        return 0


def stop_noting():
    # While the interpreter ends, what this needs may be gone before the last array is.
    del JavaMemory.__release_buffer__
