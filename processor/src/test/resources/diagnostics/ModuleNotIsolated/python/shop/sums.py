from .arrays import total


def add(values):
    return total(values)
