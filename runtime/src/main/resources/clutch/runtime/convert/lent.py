"""Memory of Java's, for as long as anything in Python looks at it."""

from _weakref import ref
from collections import deque
import gc

gone = deque()

# The number of memory that nobody looks at any more. Raises an IndexError if there is none.
next_gone = gone.popleft


class JavaMemory(tuple):
    """The view, its number, its owner, and a list of the view that a call was given, if it is lent for one.

    Whoever looks at the memory holds an export of the one view that this has. A tuple, because garbage
    collection empties an object's slots before the last of those who look at it is gone.
    """

    __slots__ = ()

    def __buffer__(self, flags, /):
        return self[0]

    def __release_buffer__(self, view, /):
        try:
            self[0].release()
        except BufferError:
            return  # someone else looks at it still
        if self[1]:
            gone.append(self[1])
        elif self[3]:
            self[3].clear()  # nothing has to be taken back


def watch(memory, shown):
    """Notes the view that a call is given."""
    memory[3].append(ref(shown))


def take_back(memory):
    """0 if nobody holds the memory, 1 if somebody holds a view that is released now, else 2."""
    if not memory[3] or _is_free(memory):
        return 0
    gc.collect()  # the frames of an exception may hold it, in a circle
    if _is_free(memory):
        return 0
    shown = memory[3][0]()
    if shown is not None:
        try:
            shown.release()
        except BufferError:
            pass  # an array looks through it
    return 1 if _is_free(memory) else 2


def _is_free(memory):
    try:
        memory[0].nbytes
    except ValueError:
        return True
    return False


def stop_noting():
    # While the interpreter ends, what this needs may be gone before the last array is.
    del JavaMemory.__release_buffer__
