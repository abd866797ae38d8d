"""A server that answers line by line, and a client for it: asyncio as everybody writes it."""

import asyncio


async def serve(answer):
    """Serves on a free port of this machine. What it answers is up to the caller."""

    async def connected(reader, writer):
        async for line in reader:
            # In a thread, so that an answer that takes its time keeps nobody else waiting.
            text = await asyncio.to_thread(answer, line.decode().rstrip("\n"))
            writer.write(f"{text}\n".encode())
            await writer.drain()
        writer.close()
        await writer.wait_closed()

    return await asyncio.start_server(connected, "127.0.0.1", 0)


async def ask(server, question):
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write(f"{question}\n".encode())
        return (await reader.readline()).decode().rstrip("\n")
    finally:
        writer.close()
        await writer.wait_closed()


async def stop(server):
    server.close()
    await server.wait_closed()
