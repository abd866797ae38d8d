package clutch.samples.benchmarks.bridges;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The functions of the Python module {@code workload}, and how they are called. */
final class NaiveWorkload {

  private final MemorySegment module;

  final MemorySegment nothing;
  final MemorySegment add;
  final MemorySegment scale;
  final MemorySegment echo;
  final MemorySegment total;
  final MemorySegment length;
  final MemorySegment numpyTotal;
  final MemorySegment numbers;
  final MemorySegment numberList;
  final MemorySegment quote;
  final MemorySegment sameQuote;
  final MemorySegment callEach;
  final MemorySegment fail;
  final MemorySegment countUp;

  NaiveWorkload() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      module =
          NaiveValues.checked((MemorySegment) NaiveFunctions.IMPORT.invokeExact(arena.allocateFrom("workload")));
    }
    nothing = NaiveValues.attribute(module, "nothing");
    add = NaiveValues.attribute(module, "add");
    scale = NaiveValues.attribute(module, "scale");
    echo = NaiveValues.attribute(module, "echo");
    total = NaiveValues.attribute(module, "total");
    length = NaiveValues.attribute(module, "length");
    numpyTotal = NaiveValues.attribute(module, "numpy_total");
    numbers = NaiveValues.attribute(module, "numbers");
    numberList = NaiveValues.attribute(module, "number_list");
    quote = NaiveValues.attribute(module, "Quote");
    sameQuote = NaiveValues.attribute(module, "same_quote");
    callEach = NaiveValues.attribute(module, "call_each");
    fail = NaiveValues.attribute(module, "fail");
    countUp = NaiveValues.attribute(module, "count_up");
  }

  /** Calls a function with references that it takes over, and returns a new one. */
  static MemorySegment call(MemorySegment function, MemorySegment... arguments) throws Throwable {
    MemorySegment tuple =
        NaiveValues.checked((MemorySegment) NaiveFunctions.NEW_TUPLE.invokeExact((long) arguments.length));
    for (int i = 0; i < arguments.length; i++) {
      int ignored = (int) NaiveFunctions.TUPLE_SET.invokeExact(tuple, (long) i, arguments[i]);
    }
    MemorySegment result = (MemorySegment) NaiveFunctions.CALL.invokeExact(function, tuple);
    NaiveValues.take(tuple);
    return NaiveValues.checked(result);
  }

  /** The record as a Python object, through a function, and back. */
  Quote sameQuote(Quote value) throws Throwable {
    MemorySegment object =
        call(
            quote,
            NaiveValues.of(value.symbol()),
            NaiveValues.of(value.price()),
            NaiveValues.of(value.size()),
            NaiveValues.of(value.bid()),
            NaiveValues.of(value.ask()),
            NaiveValues.of(value.open()));
    MemorySegment same = call(sameQuote, object);
    Quote result =
        new Quote(
            NaiveValues.takeText(NaiveValues.attribute(same, "symbol")),
            NaiveValues.takeDouble(NaiveValues.attribute(same, "price")),
            NaiveValues.takeLong(NaiveValues.attribute(same, "size")),
            NaiveValues.takeDouble(NaiveValues.attribute(same, "bid")),
            NaiveValues.takeDouble(NaiveValues.attribute(same, "ask")),
            NaiveValues.takeBoolean(NaiveValues.attribute(same, "open")));
    NaiveValues.take(same);
    return result;
  }
}
