package clutch.samples.benchmarks.bridges;

import static clutch.samples.benchmarks.bridges.Workload.CALLS;
import static clutch.samples.benchmarks.bridges.Workload.MILLION;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.TypeLiteral;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** GraalPy, which is no bridge to CPython but a Python in Java: the Graal compiler compiles both as one. */
public class GraalPyCalls extends BridgeCalls {

  private static final TypeLiteral<List<Double>> DOUBLES = new TypeLiteral<>() {};

  private final Context context =
      Context.newBuilder("python")
          .allowAllAccess(true)
          .option("python.PythonPath", WorkloadFolder.create().toString())
          .build();
  private final Value workload = context.eval("python", "import workload; workload");
  private final Value nothing = workload.getMember("nothing");
  private final Value add = workload.getMember("add");
  private final Value scale = workload.getMember("scale");
  private final Value echo = workload.getMember("echo");
  private final Value total = workload.getMember("total");
  private final Value length = workload.getMember("length");
  private final Value numbers = workload.getMember("numbers");
  private final Value numberList = workload.getMember("number_list");
  private final Value quoteClass = workload.getMember("Quote");
  private final Value sameQuote = workload.getMember("same_quote");
  private final Value callEach = workload.getMember("call_each");
  private final Value fail = workload.getMember("fail");
  private final Value countUp = workload.getMember("count_up");

  /** Makes sure that the compiler is there. */
  public GraalPyCalls() {
    String runtime = context.getEngine().getImplementationName();
    if (runtime.toLowerCase(Locale.ROOT).contains("interpreted")) {
      throw new IllegalStateException("GraalPy runs without its compiler: " + runtime);
    }
  }

  @Override
  public void close() {
    context.close();
  }

  @Benchmark
  public void noArg() {
    nothing.executeVoid();
  }

  @Benchmark
  public long add() {
    return add.execute(number, 22L).asLong();
  }

  @Benchmark
  public double scale() {
    return scale.execute(number, factor).asDouble();
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void noArgInRun() {
    context.enter();
    try {
      for (int i = 0; i < CALLS; i++) {
        nothing.executeVoid();
      }
    } finally {
      context.leave();
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long addInRun() {
    context.enter();
    try {
      long sum = 0;
      for (int i = 0; i < CALLS; i++) {
        sum = add.execute(sum, 22L).asLong();
      }
      return sum;
    } finally {
      context.leave();
    }
  }

  @Benchmark
  public String text() {
    return echo.execute(text).asString();
  }

  /** Nothing is copied: Python reads the Java list. */
  @Benchmark
  public double listSum() {
    return total.execute(list).asDouble();
  }

  /** Nothing is copied: Python reads the Java array. */
  @Benchmark
  public double arraySum() {
    return total.execute((Object) array).asDouble();
  }

  /** Nothing is copied. */
  @Benchmark
  public long arrayIn() {
    return length.execute((Object) array).asLong();
  }

  @Benchmark
  public double[] arrayOut() {
    Value array = numbers.execute();
    byte[] bytes = new byte[Math.toIntExact(array.getBufferSize())];
    array.readBuffer(0, bytes, 0, bytes.length);
    double[] copy = new double[bytes.length / Double.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).asDoubleBuffer().get(copy);
    return copy;
  }

  /** Copied, as the list is Python's otherwise. */
  @Benchmark
  public List<Double> listOut() {
    return new ArrayList<>(numberList.execute().as(DOUBLES));
  }

  @Benchmark
  public long bufferIn() {
    return length.execute(new Numbers(buffer)).asLong();
  }

  @Benchmark
  public long bufferOut() {
    return numbers.execute().getBufferSize();
  }

  @Benchmark
  public double bufferOutLeft() {
    return numbers.execute().readBufferDouble(ByteOrder.nativeOrder(), (MILLION - 1L) * Double.BYTES);
  }

  @Benchmark
  public Quote record() {
    Quote value = quote;
    Value object =
        quoteClass.newInstance(
            value.symbol(), value.price(), value.size(), value.bid(), value.ask(), value.open());
    Value same = sameQuote.execute(object);
    return new Quote(
        same.getMember("symbol").asString(),
        same.getMember("price").asDouble(),
        same.getMember("size").asLong(),
        same.getMember("bid").asDouble(),
        same.getMember("ask").asDouble(),
        same.getMember("open").asBoolean());
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long callbackDetached() {
    return callEach.execute(next, CALLS).asLong();
  }

  @Benchmark
  public String exception() {
    try {
      fail.executeVoid();
    } catch (PolyglotException no) {
      return no.getGuestObject().getMember("args").getArrayElement(0).asString();
    }
    throw new IllegalStateException("Python raised nothing");
  }

  @Benchmark
  @OperationsPerInvocation(MILLION)
  public long generator() {
    Value iterator = countUp.execute(MILLION);
    long last = 0;
    while (iterator.hasIteratorNextElement()) {
      last = iterator.getIteratorNextElement().asLong();
    }
    return last;
  }

  /** Memory as an array that Python reads: it can't make a memoryview of memory that is not its own. */
  private record Numbers(MemorySegment memory) implements ProxyArray {

    @Override
    public Object get(long index) {
      return memory.getAtIndex(ValueLayout.JAVA_DOUBLE, index);
    }

    @Override
    public void set(long index, Value value) {
      memory.setAtIndex(ValueLayout.JAVA_DOUBLE, index, value.asDouble());
    }

    @Override
    public long getSize() {
      return memory.byteSize() / Double.BYTES;
    }
  }
}
