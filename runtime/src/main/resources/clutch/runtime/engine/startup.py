"""Prepares an interpreter for life inside a JVM, before any user code runs in it."""

import sys


def prepare(first, last, environment):
    """Folders to import from, before and after all others, and environment variables."""
    import os

    sys.path[:0] = first
    sys.path.extend(last)
    os.environ.update(environment)
    _leave_signals_to_the_jvm()


def _leave_signals_to_the_jvm():
    # The JVM lives on SIGSEGV (null checks) and owns Ctrl-C; a handler of Python's would end it.
    import _signal
    import faulthandler

    def refuse(*args, **kwargs):
        raise RuntimeError(
            "signal handlers belong to the JVM in this process; "
            "handle signals in Java, or run this code in a process of its own"
        )

    faulthandler.disable()  # 3.13 lets PYTHONFAULTHANDLER enable it
    _signal.signal = refuse
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
