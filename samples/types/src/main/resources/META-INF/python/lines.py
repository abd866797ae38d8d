"""A server that answers lines, and a client, as asyncio has them."""

import asyncio


async def serve(answer):
    """Starts to serve on a port of this machine: the answer is Java's."""

    async def connected(reader, writer):
        while line := await reader.readline():
            text = await asyncio.to_thread(answer, line.decode().strip())
            writer.write(text.encode() + b"\n")
            await writer.drain()
        writer.close()
        await writer.wait_closed()

    return await asyncio.start_server(connected, "127.0.0.1", 0)


def port(server):
    return server.sockets[0].getsockname()[1]


async def ask(port, lines):
    return [answer async for answer in listen(port, lines)]


async def listen(port, lines):
    """The answers, as they come."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for line in lines:
            writer.write(line.encode() + b"\n")
            await writer.drain()
            yield (await reader.readline()).decode().strip()
    finally:
        writer.close()
        await writer.wait_closed()


async def ask_many(port, count):
    return sum(int(answer) for [answer] in await asyncio.gather(*(ask(port, [str(i)]) for i in range(count))))


async def stop(server):
    server.close()
    await server.wait_closed()


def later(value):
    """What a function returns runs, if it can."""
    return asyncio.sleep(0, value)


def plainly(values):
    return values


class Countdown:
    """A class with coroutines."""

    def __init__(self, count):
        self.left = count

    async def step(self, by=1):
        await asyncio.sleep(0)
        self.left -= by
        return self.left

    async def __aiter__(self):
        while self.left > 0:
            yield await self.step()
