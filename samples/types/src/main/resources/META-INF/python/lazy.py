"""Iterators of all kinds, and what becomes of those that come from Java."""

import gc
import itertools
import threading
import weakref

log = []


def taken():
    """What has been noted since the last time."""
    noted = list(log)
    log.clear()
    return noted


def numbers(stop):
    """A generator that notes each number it gives, and its end."""
    try:
        for number in range(stop):
            log.append(f"gives {number}")
            yield number
        log.append("runs out")
    except GeneratorExit:
        log.append("is told to close")
        raise
    finally:
        log.append("cleans up")


def naturals():
    """All of them, as the library counts."""
    return itertools.count()


def fails_at(index):
    """A generator that raises in the middle."""
    yield from range(index)
    raise LookupError(f"nothing at {index}")


def fails_to_close():
    """A generator whose end raises."""
    try:
        yield 1
    finally:
        raise OSError("cannot close")


def as_is(value):
    """The value itself."""
    return value


def listed():
    """A plain list."""
    return [1, 2, 3]


def stretch(stop):
    """A plain range."""
    return range(stop)


def mixed():
    """Numbers, but for one."""
    return iter([1, 2, "three", 4])


def mixed_list():
    """The same as a list."""
    return [1, 2, "three", 4]


def mixed_argument(function):
    """Calls back with them."""
    return function(mixed())


def mixed_inside():
    """Them inside of other containers."""
    return {"a": [mixed()]}


class Flaky:
    """An iterator that goes on after an error."""

    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count == 2:
            raise TimeoutError("try again")
        if self.count > 3:
            raise StopIteration
        return self.count


def flaky():
    return Flaky()


def number():
    """Nothing to iterate over."""
    return 3


def text():
    return "abc"


def table():
    return {"a": 1}


def nested():
    """Generators in a list in a dict."""
    return {"a": [numbers(2), iter("xy")], "b": []}


def maybe(present):
    """A generator, or None."""
    return numbers(1) if present else None


def total(values):
    """The sum of what can be iterated over."""
    return sum(values)


def first(values, count):
    """As much as is wanted, no more."""
    return list(itertools.islice(values, count))


def first_and_close(values, count):
    """As much as is wanted, and closes the rest."""
    result = list(itertools.islice(values, count))
    values.close()
    values.close()
    assert next(values, "over") == "over"
    return result


def delegate(values):
    """A generator over another iterator, which it closes with itself."""
    yield from values


def kind(values):
    """The type's name."""
    return type(values).__qualname__


def is_iterator(value):
    """By Python's own definition."""
    from collections.abc import Iterator

    return isinstance(value, Iterator)


def catches(values):
    """The name of what the iterator raises, after what it gave."""
    given = []
    try:
        for value in values:
            given.append(value)
    except Exception as error:
        return [given, type(error).__name__]
    return [given, None]


def apply(function):
    """A callback that takes an iterator and gives one."""
    return list(function(number * 2 for number in range(4)))


def doubled():
    """A callable that takes an iterator and returns a generator."""
    return lambda values: (value * 2 for value in values)


def in_threads(values, count):
    """Threads of Python's own that share an iterator."""
    seen = []

    def work():
        for value in values:
            seen.append(value)

    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(seen)


class Shelf:
    """Something to iterate over, again and again."""

    def __init__(self, *names):
        self.names = names

    def __iter__(self):
        yield from self.names


def shelf():
    return Shelf("atlas", "bible")


watched = None


def watched_numbers():
    """A generator that can be seen to be gone."""
    global watched
    generator = numbers(3)
    watched = weakref.ref(generator)
    return generator


def is_gone():
    gc.collect()
    return watched() is None


def reenters(use):
    """A generator that uses Java code, which uses the generator."""
    while True:
        yield use()
