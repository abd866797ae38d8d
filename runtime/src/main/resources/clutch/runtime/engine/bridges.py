"""Hands Python's warnings, log records and output to Java's loggers, where that is asked for.

Nothing that Java code does about them reaches Python code: what could not be handed over, because the
interpreter is closing or Java's logging fails or is what printed it, goes where it would have gone anyway.
"""

import io
import os
import sys
from _thread import get_ident

_LONGEST_LINE = 8192

_ends = []
_outputs = []


def install(log, warn, level, warnings, logging, output):
    """log(logger, level, message, exception) says whether Java has taken it; so does warn, which does not wait."""
    if output:
        _bridge_output(log)
    if logging:
        _bridge_logging(log, level)
    if warnings:
        _bridge_warnings(warn)


def flush():
    """Hands over the lines that have no end yet."""
    for output in _outputs:
        output.hand_over_rest()


def end():
    """Has everything as it was, before Java can no longer be called."""
    flush()
    while _ends:
        _ends.pop()()


def _taken(log, *record):
    try:
        return log(*record)
    except RuntimeError:
        return False  # the interpreter is closing, or there is no room on the stack


def _write(stream, line):
    try:
        if stream is None:
            return
        file = _file(stream)
        if file is None:
            stream.write(line + "\n")
            stream.flush()
        else:
            # Past its buffer: a daemon would take that one's lock to its grave while CPython ends, which aborts then.
            os.write(file, (line + "\n").encode("utf-8", "backslashreplace"))
    except (OSError, ValueError):
        pass  # as CPython does with its own output at the end


def _file(stream):
    try:
        return stream.fileno()
    except (AttributeError, OSError, ValueError):
        return None


class _Output(io.TextIOBase):
    """A text stream whose lines are log records. What a thread has begun to write is kept apart for each."""

    encoding = "utf-8"
    errors = "backslashreplace"
    mode = "w"

    def __init__(self, log, name, level, original):
        self._log = log
        self._name = name
        self._level = level
        self._original = original
        self._begun = {}
        self.buffer = _Bytes(self)

    @property
    def name(self):
        return f"<{self._name}>"

    def writable(self):
        return True

    def fileno(self):
        return self._original.fileno() if self._original is not None else super().fileno()

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        thread = get_ident()
        *lines, rest = (self._begun.pop(thread, "") + text).split("\n")
        if len(rest) > _LONGEST_LINE:
            lines.append(rest)
        elif rest:
            self._begun[thread] = rest
        for line in lines:
            self._hand_over(line)
        return len(text)

    def hand_over_rest(self):
        for thread in list(self._begun):
            rest = self._begun.pop(thread, "")
            if rest:
                self._hand_over(rest)

    def _hand_over(self, line):
        log = self._log
        if log is None or not _taken(log, f"python.{self._name}", self._level, line.rstrip("\r"), None):
            _write(self._original, line)

    def end(self):
        if getattr(sys, self._name, None) is self:  # user code may have deleted it
            setattr(sys, self._name, self._original)
        self.hand_over_rest()
        self._log = None


class _Bytes(io.RawIOBase):
    """What writes bytes to the stream writes UTF-8."""

    def __init__(self, text):
        self._text = text

    def writable(self):
        return True

    def write(self, data):
        data = bytes(data)
        self._text.write(data.decode("utf-8", "backslashreplace"))
        return len(data)


def _bridge_output(log):
    for name, level in (("stdout", 20), ("stderr", 30)):
        output = _Output(log, name, level, getattr(sys, name))
        setattr(sys, name, output)
        _outputs.append(output)
        _ends.append(output.end)


def _bridge_logging(log, level):
    import logging

    class JavaHandler(logging.Handler):
        def handle(self, record):
            # Without the handler's lock: Java code that waits must keep no other thread from logging.
            filtered = self.filter(record)
            if filtered:
                self.emit(filtered if isinstance(filtered, logging.LogRecord) else record)
            return filtered

        def emit(self, record):
            try:
                logger = "python" if record.name == "root" else f"python.{record.name}"
                message = record.getMessage()
                if record.stack_info:
                    message = f"{message}\n{record.stack_info}"
                exception = record.exc_info[1] if record.exc_info else None
                if not _taken(log, logger, record.levelno, message, exception):
                    _write(sys.__stderr__, self.format(record))
            except Exception:
                self.handleError(record)

    root = logging.getLogger()
    handler = JavaHandler()
    root.addHandler(handler)
    root.setLevel(level)
    _ends.append(lambda: root.removeHandler(handler))


def _bridge_warnings(warn):
    import warnings

    original = warnings.showwarning

    def showwarning(message, category, filename, lineno, file=None, line=None):
        text = f"{filename}:{lineno}: {category.__name__}: {message}"
        if file is not None or not _taken(warn, "python.warnings", 30, text, None):
            original(message, category, filename, lineno, file, line)

    def restore():
        if getattr(warnings, "showwarning", None) is showwarning:
            warnings.showwarning = original

    warnings.showwarning = showwarning
    _ends.append(restore)
