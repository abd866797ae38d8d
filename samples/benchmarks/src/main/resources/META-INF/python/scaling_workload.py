"""What threads and interpreters are kept busy with."""


def add(first: int, second: int) -> int:
    return first + second


def work(steps: int) -> int:
    """Some tens of microseconds of plain Python for a thousand steps."""
    total = 0
    for step in range(steps):
        total += step & 7
    return total
