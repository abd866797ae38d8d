def maximum() -> int:
    return 3


def half(number: float) -> float:
    return number / 2
