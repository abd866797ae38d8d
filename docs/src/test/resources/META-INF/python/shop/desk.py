import asyncio

orders = asyncio.Queue()


async def put(order):
    orders.put_nowait(order)


async def take():
    return await orders.get()


async def on_loop(function, *arguments):
    return function(*arguments)
