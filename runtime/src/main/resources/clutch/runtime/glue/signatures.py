"""What Clutch asks of Python while it binds a Java interface.

Imports what is slow to import only where there is something to say.
"""

from types import FunctionType


def problem(function, positional, more, keywords, entries):
    """Why a function does not take such arguments; "" if it does, or if nobody can tell."""
    if not callable(function):
        return f"is not callable, but a {type(function).__name__}; use @PythonAttribute to read it"
    if type(function) is FunctionType and _plainly_fits(function, positional, more, keywords, entries):
        return ""
    import inspect

    try:
        signature = inspect.signature(function)
    except (ValueError, TypeError):
        return ""  # many functions written in C don't say
    return _misfit(signature, inspect.Parameter, positional, more, keywords, entries)


def _plainly_fits(function, positional, more, keywords, entries):
    """Whether only positional arguments go to a function that takes just so many."""
    code = function.__code__
    required = code.co_argcount - len(function.__defaults__ or ())
    plain = not (more or keywords or entries or code.co_kwonlyargcount or hasattr(function, "__wrapped__"))
    return plain and required <= positional <= code.co_argcount


def _misfit(signature, kinds, positional, more, keywords, entries):
    parameters = list(signature.parameters.values())
    by_position = [p for p in parameters if p.kind in (kinds.POSITIONAL_ONLY, kinds.POSITIONAL_OR_KEYWORD)]
    any_position = any(p.kind is kinds.VAR_POSITIONAL for p in parameters)
    any_keyword = any(p.kind is kinds.VAR_KEYWORD for p in parameters)
    takes = f"takes {signature}"

    if positional > len(by_position) and not any_position:
        return f"{takes}, but is passed {positional} positional arguments"
    if more and not any_position and positional == len(by_position):
        return f"{takes}, but is passed further positional arguments"
    filled = by_position[:positional]
    by_keyword = [p.name for p in parameters if p not in filled and p.kind in (kinds.POSITIONAL_OR_KEYWORD, kinds.KEYWORD_ONLY)]
    for keyword in keywords:
        if keyword not in by_keyword and not any_keyword:
            return f"{takes}, but is passed the keyword {keyword}{_suggestion(keyword, by_keyword)}"
    if entries and not any_keyword and not by_keyword:
        return f"{takes}, but is passed keywords"

    given = {p.name for p in filled} | set(keywords)
    missing = [
        p.name
        for p in parameters
        if p.default is kinds.empty
        and p.kind not in (kinds.VAR_POSITIONAL, kinds.VAR_KEYWORD)
        and p.name not in given
        and not (more and p in by_position)
        and not (entries and p.name in by_keyword)
    ]
    if missing:
        return f"{takes}, but is not passed {', '.join(missing)}"
    return ""


def nearest(owner, name):
    """A question that names what comes near a missing name, or ""."""
    return _suggestion(name, [known for known in dir(owner) if not known.startswith("__")])


def _suggestion(name, names):
    import difflib

    near = difflib.get_close_matches(name, names, n=3)
    return f"; did you mean {' or '.join(near)}?" if near else ""
