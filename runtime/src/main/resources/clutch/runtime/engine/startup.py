"""Prepares an interpreter for life inside a JVM, before any user code runs in it."""

import sys


def prepare(first, last, environment, is_main):
    """Folders to import from, before and after all others, and environment variables."""
    import os

    if is_main and sys.version_info < (3, 14):
        # Up to 3.13, subinterpreters that are the first to import it free its types twice.
        import datetime  # noqa: F401

    sys.path[:0] = first
    sys.path.extend(last)
    os.environ.update(environment)
    _leave_signals_to_the_jvm()


def _leave_signals_to_the_jvm():
    # The JVM lives on SIGSEGV (null checks) and owns Ctrl-C; a handler of Python's would end it.
    import _signal

    def refuse(*args, **kwargs):
        raise RuntimeError(
            "signal handlers belong to the JVM in this process; "
            "handle signals in Java, or run this code in a process of its own"
        )

    _signal.signal = refuse
    try:
        import faulthandler
    except ImportError:
        return  # it does not load in subinterpreters with a GIL of their own
    faulthandler.disable()  # 3.13 lets PYTHONFAULTHANDLER enable it
    faulthandler.enable = refuse
    faulthandler.register = refuse


def flush():
    """Writes out what is buffered; a broken stream must not keep the other from it."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            pass


def finish_threads(raw_ones_too):
    """Ends Python's own threads that are no daemons, as CPython's end begins by doing."""
    threading = sys.modules.get("threading")
    if threading is not None:
        try:
            threading._shutdown()
        except BaseException:
            # Something that wanted to run first has failed; the threads are waited for all the same.
            import _thread

            sys.excepthook(*sys.exc_info())
            _thread._shutdown()
    if raw_ones_too:
        # Up to 3.13 the end of a subinterpreter is a fatal error while any thread of it is left.
        import _thread
        import time

        while _thread._count() > 0:
            time.sleep(0.001)


def run_exit_handlers(raw_ones_too):
    """What is registered with atexit, and the threads that it starts."""
    atexit = sys.modules.get("atexit")
    if atexit is not None:
        atexit._run_exitfuncs()
        finish_threads(raw_ones_too)
    _forget_this_thread()


def _forget_this_thread():
    # What threading keeps for a thread it has not made goes with the thread: too late for the last one.
    threading = sys.modules.get("threading")
    local = getattr(threading, "_thread_local_info", None)
    if local is not None:
        vars(local).clear()


def threads():
    """Python's own threads that are no daemons: their names, numbers and stacks."""
    threading = sys.modules.get("threading")
    if threading is None:
        return []
    frames = sys._current_frames()
    return [
        [thread.name, _stack(frames.get(thread.ident))]
        for thread in threading.enumerate()
        if not thread.daemon
        and not isinstance(thread, (threading._MainThread, threading._DummyThread))
    ]


def stacks():
    """What each thread is doing, by its number."""
    return {number: _stack(frame) for number, frame in sys._current_frames().items()}


def _stack(frame):
    stack = []
    while frame is not None:
        code = frame.f_code
        module = frame.f_globals.get("__name__", "?")
        stack.append([module, code.co_qualname, code.co_filename, frame.f_lineno])
        frame = frame.f_back
    return stack
