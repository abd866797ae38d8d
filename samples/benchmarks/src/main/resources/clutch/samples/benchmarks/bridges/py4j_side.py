"""The Python process that Py4J calls. Its arguments are Java's port and its own; it says when it listens."""

import sys
from array import array
from collections.abc import Iterator

import workload
from py4j.clientserver import ClientServer, JavaParameters, PythonParameters


class Items:
    """A Python iterator as a Java one."""

    def __init__(self, items: Iterator[int]) -> None:
        self._items = items
        self._ahead = next(items, None)

    def hasNext(self) -> bool:
        return self._ahead is not None

    def next(self) -> int | None:
        item = self._ahead
        self._ahead = next(self._items, None)
        return item

    class Java:
        implements = ["java.util.Iterator"]


class Workload:
    """The functions as Java calls them: arrays come and go as bytes, as elements would each be a message."""

    def nothing(self) -> None:
        workload.nothing()

    def add(self, a: int, b: int) -> int:
        return workload.add(a, b)

    def scale(self, n: int, factor: float) -> float:
        return workload.scale(n, factor)

    def echo(self, text: str) -> str:
        return workload.echo(text)

    def total(self, values: bytes) -> float:
        return workload.total(array("d", values))

    def length(self, values: bytes) -> int:
        return workload.length(array("d", values))

    def numbers(self) -> bytes:
        return workload.numbers().tobytes()

    def sameQuote(self, quote):
        same = workload.same_quote(
            workload.Quote(quote.symbol(), quote.price(), quote.size(), quote.bid(), quote.ask(), quote.open())
        )
        return java.jvm.clutch.samples.benchmarks.bridges.Quote(
            same.symbol, same.price, same.size, same.bid, same.ask, same.open
        )

    def callEach(self, function, count: int) -> int:
        return workload.call_each(function.applyAsInt, count)

    def fail(self) -> None:
        workload.fail()

    def countUp(self, n: int) -> Items:
        return Items(workload.count_up(n))

    class Java:
        implements = ["clutch.samples.benchmarks.bridges.Py4JWorkload"]


java = ClientServer(
    java_parameters=JavaParameters(port=int(sys.argv[1])),
    python_parameters=PythonParameters(port=int(sys.argv[2])),
    python_server_entry_point=Workload(),
)
print("listening", flush=True)
# Lives as long as the process that started it.
sys.stdin.read()
java.shutdown()
