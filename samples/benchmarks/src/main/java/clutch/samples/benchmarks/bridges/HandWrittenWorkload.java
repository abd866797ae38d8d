package clutch.samples.benchmarks.bridges;

import static clutch.samples.benchmarks.bridges.HandWrittenFunctions.CALL_NO_ARGUMENTS;
import static clutch.samples.benchmarks.bridges.HandWrittenFunctions.CALL_ONE_ARGUMENT;
import static clutch.samples.benchmarks.bridges.HandWrittenValues.checked;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** The Python module {@code workload}, bound by hand. All of it attached. */
final class HandWrittenWorkload {

  private final long module;
  private final long nothing;
  private final long add;
  private final long scale;
  private final long echo;
  private final long total;
  private final long length;
  private final long numpyTotal;
  private final long numbers;
  private final long numberList;
  private final long quote;
  private final long sameQuote;
  private final long callEach;
  private final long fail;
  private final long countUp;

  private final long symbol = HandWrittenValues.interned("symbol");
  private final long price = HandWrittenValues.interned("price");
  private final long size = HandWrittenValues.interned("size");
  private final long bid = HandWrittenValues.interned("bid");
  private final long ask = HandWrittenValues.interned("ask");
  private final long open = HandWrittenValues.interned("open");

  HandWrittenWorkload() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      module = checked((long) HandWrittenFunctions.IMPORT.invokeExact(arena.allocateFrom("workload")));
    }
    nothing = member("nothing");
    add = member("add");
    scale = member("scale");
    echo = member("echo");
    total = member("total");
    length = member("length");
    numpyTotal = member("numpy_total");
    numbers = member("numbers");
    numberList = member("number_list");
    quote = member("Quote");
    sameQuote = member("same_quote");
    callEach = member("call_each");
    fail = member("fail");
    countUp = member("count_up");
  }

  private long member(String name) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      return checked((long) HandWrittenFunctions.ATTRIBUTE_BY_TEXT.invokeExact(module, arena.allocateFrom(name)));
    }
  }

  private static long call(long function) throws Throwable {
    return checked((long) CALL_NO_ARGUMENTS.invokeExact(function));
  }

  private static long call(long function, long argument) throws Throwable {
    long result = (long) CALL_ONE_ARGUMENT.invokeExact(function, argument);
    HandWrittenValues.take(argument);
    return checked(result);
  }

  void nothing() throws Throwable {
    HandWrittenValues.take(call(nothing));
  }

  long add(HandWrittenThread thread, long a, long b) throws Throwable {
    return HandWrittenValues.takeLong(thread.call(add, HandWrittenValues.of(a), HandWrittenValues.of(b)));
  }

  double scale(HandWrittenThread thread, long n, double factor) throws Throwable {
    return HandWrittenValues.takeDouble(thread.call(scale, HandWrittenValues.of(n), HandWrittenValues.of(factor)));
  }

  String echo(String text) throws Throwable {
    return HandWrittenValues.takeText(call(echo, HandWrittenValues.of(text)));
  }

  double total(List<Double> values) throws Throwable {
    return HandWrittenValues.takeDouble(call(total, HandWrittenValues.of(values)));
  }

  double total(double[] values) throws Throwable {
    return HandWrittenValues.takeDouble(call(total, HandWrittenValues.of(values)));
  }

  long length(double[] values) throws Throwable {
    return HandWrittenValues.takeLong(call(length, HandWrittenValues.of(values)));
  }

  long length(MemorySegment values) throws Throwable {
    return HandWrittenValues.takeLong(call(length, HandWrittenValues.of(values)));
  }

  double numpyTotal(MemorySegment values) throws Throwable {
    return HandWrittenValues.takeDouble(call(numpyTotal, HandWrittenValues.of(values)));
  }

  HandWrittenBuffer numbers() throws Throwable {
    return new HandWrittenBuffer(call(numbers));
  }

  List<Double> numberList() throws Throwable {
    return HandWrittenValues.takeList(call(numberList));
  }

  Quote sameQuote(HandWrittenThread thread, Quote value) throws Throwable {
    long result =
        call(
            sameQuote,
            thread.call(
                quote,
                HandWrittenValues.of(value.symbol()),
                HandWrittenValues.of(value.price()),
                HandWrittenValues.of(value.size()),
                HandWrittenValues.of(value.bid()),
                HandWrittenValues.of(value.ask()),
                HandWrittenValues.of(value.open())));
    Quote same =
        new Quote(
            HandWrittenValues.takeText(attribute(result, symbol)),
            HandWrittenValues.takeDouble(attribute(result, price)),
            HandWrittenValues.takeLong(attribute(result, size)),
            HandWrittenValues.takeDouble(attribute(result, bid)),
            HandWrittenValues.takeDouble(attribute(result, ask)),
            HandWrittenValues.takeBoolean(attribute(result, open)));
    HandWrittenValues.take(result);
    return same;
  }

  private static long attribute(long object, long name) throws Throwable {
    return checked((long) HandWrittenFunctions.ATTRIBUTE.invokeExact(object, name));
  }

  long callEach(HandWrittenThread thread, HandWrittenCallback function, int count) throws Throwable {
    try {
      return HandWrittenValues.takeLong(thread.call(callEach, function.object(), HandWrittenValues.of((long) count)));
    } finally {
      function.forget();
    }
  }

  void fail() throws Throwable {
    HandWrittenValues.take(call(fail));
  }

  long countUp(long n) throws Throwable {
    return call(countUp, HandWrittenValues.of(n));
  }
}
