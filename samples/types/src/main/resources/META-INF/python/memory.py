"""Memory that Java and Python both look at."""

import array
import gc

_held = bytearray()
_kept = []


def same(memory):
    return memory


def described(memory):
    readonly = " read-only" if memory.readonly else ""
    return f"{memory.format} {memory.shape}{readonly} {memory.tolist()}"


def bytearray(size):
    _held[:] = bytes(size)
    return _held


def grown():
    _held.append(0)
    return len(_held)


def doubles(count):
    return [array.array("d", [i, i + 0.5]) for i in range(count)]


def keep(memory):
    _kept.append(memory)


def summed(memory):
    return sum(memory)


def kept():
    all_of_it = list(_kept)
    _kept.clear()
    return float(sum(sum(memory) for memory in all_of_it))


def total(memory):
    return sum(memory())


def keep_in_a_cycle(memory):
    """Nobody but the garbage collector lets go of it."""
    cycle = {"view": memory[:]}
    cycle["itself"] = cycle


def collect():
    gc.collect()


async def later(memory):
    return len(memory)


async def later_from(supply):
    return len(supply())


def keep_from(supply):
    _kept.append(supply()[:1])
    return "fine"
