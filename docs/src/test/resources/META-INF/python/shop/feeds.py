import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    return f"{name} after {seconds} s"


async def ticks(first):
    while True:
        yield first
        first += 1
        await asyncio.sleep(0)


def total(prices):
    return sum(prices)
