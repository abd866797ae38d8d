async def fetch(name):
    return name


async def ticks(first):
    while True:
        yield first
        first += 1


def lines():
    yield "one"
    yield "two"


def total(prices):
    return sum(prices)
