"""The event loop of an interpreter, and what runs on it for Java.

Each running call has a number, by which Java is told how it ends. Imports asyncio only once it is needed.
"""

import sys
from functools import partial
from types import CoroutineType, GeneratorType

RETURNED, RAISED, CANCELLED, ELEMENT = range(4)

COROUTINE_FLAGS = 0x80 | 0x100  # CO_COROUTINE, CO_ITERABLE_COROUTINE

_runner = None
_loop = None
_ending = False
_tasks = {}
_tell = None


def open_loop(tell, name):
    """Makes the loop, on its thread."""
    global _runner, _loop, _tell
    import asyncio
    import threading

    threading.current_thread().name = name
    _tell = tell
    runner = asyncio.Runner()
    _loop = runner.get_loop()
    _runner = runner


def run_loop():
    """Runs it until it is stopped, whatever happens on it; then ends it as asyncio.run does."""
    global _runner, _loop, _tell
    with _runner:
        while not _ending and not _loop.is_closed():
            try:
                _loop.run_forever()
            except BaseException:
                pass  # SystemExit or KeyboardInterrupt, which its task has kept: a loop goes on for others
    _runner = _loop = _tell = None


def stop_loop():
    global _ending
    if _loop is not None:
        _ending = True
        _loop.call_soon_threadsafe(_loop.stop)


def is_coroutine_function(call):
    """Whether a partial calls one: that costs the loop's thread no time."""
    function = call.func
    while isinstance(function, partial):
        function = function.func
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    return code is not None and bool(getattr(code, "co_flags", 0) & COROUTINE_FLAGS)


def is_awaitable(value):
    if hasattr(type(value), "__await__") or _is_concurrent(value):
        return True
    return isinstance(value, GeneratorType) and bool(value.gi_code.co_flags & 0x100)


def _is_concurrent(value):
    concurrent = sys.modules.get("concurrent.futures")
    return concurrent is not None and isinstance(value, concurrent.Future)


def start(number, call):
    """Calls a coroutine function on the loop's thread."""
    _loop.call_soon_threadsafe(_start, number, call)


def _start(number, call):
    try:
        value = call()
    except BaseException as error:
        _tell(RAISED, number, error)
        return
    if is_awaitable(value):
        _follow(number, value)
    else:
        _tell(RETURNED, number, value)


def follow(number, awaitable):
    """Awaits what a function has returned."""
    _loop.call_soon_threadsafe(_follow, number, awaitable)


def _follow(number, awaitable):
    import asyncio

    try:
        if _is_concurrent(awaitable):
            future = asyncio.wrap_future(awaitable, loop=_loop)
        else:
            future = asyncio.ensure_future(awaitable, loop=_loop)
    except BaseException as error:
        _tell(RAISED, number, error)
        return
    _tasks[number] = future
    future.add_done_callback(partial(_ended, number))


def _ended(number, future):
    _tasks.pop(number, None)
    if future.cancelled():
        _tell(CANCELLED, number, None)
        return
    error = future.exception()
    if error is None:
        _tell(RETURNED, number, future.result())
    else:
        _tell(RAISED, number, error)


def cancel(number):
    """Cancels a call at its next await, if it has not ended."""
    if _loop is not None:
        try:
            _loop.call_soon_threadsafe(_cancel, number)
        except RuntimeError:
            pass  # closed meanwhile: it has cancelled all


def _cancel(number):
    future = _tasks.get(number)
    if future is not None:
        future.cancel()


def discard(awaitable):
    """Ends a coroutine that nobody will await."""
    if isinstance(awaitable, CoroutineType):
        awaitable.close()


class Stream:
    """What an async generator function yields, pulled by Java."""

    __slots__ = ("call", "closed", "iterator", "pulling")

    def __init__(self, call):
        self.call = call
        self.closed = False
        self.iterator = None
        self.pulling = None

    async def pull(self, number, count):
        """Tells Java the next elements; returns whether that was all, or a tuple of what has none."""
        if self.closed:
            return True
        if self.iterator is None:
            iterable = self.call()
            if is_awaitable(iterable):
                iterable = await iterable
            if not hasattr(type(iterable), "__aiter__"):
                return (iterable,)
            self.iterator = aiter(iterable)
        for _ in range(count):
            try:
                element = await anext(self.iterator)
            except StopAsyncIteration:
                return True
            _tell(ELEMENT, number, element)
        return False

    async def close(self):
        """Ends what is being pulled, and has the generator clean up."""
        import asyncio

        self.closed = True
        if self.pulling is not None and not self.pulling.done():
            self.pulling.cancel()
            await asyncio.wait([self.pulling])
        aclose = getattr(self.iterator, "aclose", None)
        if aclose is not None:
            await aclose()


def pull(number, stream, count):
    _loop.call_soon_threadsafe(_pull, number, stream, count)


def _pull(number, stream, count):
    _follow(number, stream.pull(number, count))
    stream.pulling = _tasks.get(number)


def close(number, stream):
    _loop.call_soon_threadsafe(_close, number, stream)


def _close(number, stream):
    _follow(number, stream.close())


def stacks():
    """Where the coroutines of running calls are, innermost first, by number."""
    import asyncio

    if _loop is None:
        return {}
    found = {}
    current = asyncio.current_task(_loop)
    for number, future in list(_tasks.items()):
        found[number] = _frames(future.get_coro()) if isinstance(future, asyncio.Task) else []
        if future is current:
            running = sys._current_frames().get(_loop._thread_id)
            found[number] = _running(running)
    return found


def _frames(awaited):
    frames = []
    while awaited is not None:
        frame = getattr(awaited, "cr_frame", None) or getattr(awaited, "ag_frame", None)
        if frame is not None:
            frames.insert(0, _described(frame))
        awaited = getattr(awaited, "cr_await", None) or getattr(awaited, "ag_await", None)
    return frames


def _running(frame):
    frames = []
    while frame is not None:
        frames.append(_described(frame))
        frame = frame.f_back
    return frames


def _described(frame):
    code = frame.f_code
    return [frame.f_globals.get("__name__", "?"), code.co_qualname, code.co_filename, frame.f_lineno]
