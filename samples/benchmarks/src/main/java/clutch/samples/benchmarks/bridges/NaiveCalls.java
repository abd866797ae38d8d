package clutch.samples.benchmarks.bridges;

import static clutch.samples.benchmarks.bridges.NaiveWorkload.call;
import static clutch.samples.benchmarks.bridges.Workload.CALLS;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * FFM as a first attempt looks: {@code PyGILState_Ensure} and {@code PyGILState_Release} around each call, as CPython's
 * documentation has it, arguments in a tuple, collections element by element.
 */
public class NaiveCalls extends BridgeCalls {

  private final NaiveWorkload workload;

  /** Starts Python and looks its functions up. */
  public NaiveCalls() {
    try (NaiveGil _ = NaiveGil.ensure()) {
      workload = new NaiveWorkload();
    } catch (Throwable e) {
      throw new IllegalStateException("the module can't be bound", e);
    }
  }

  @Override
  public void close() {
    LoadedPython.close();
  }

  @Benchmark
  public void noArg() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      NaiveValues.take(call(workload.nothing));
    }
  }

  @Benchmark
  public long add() throws Throwable {
    return add(number);
  }

  private long add(long a) throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      return NaiveValues.takeLong(call(workload.add, NaiveValues.of(a), NaiveValues.of(22L)));
    }
  }

  @Benchmark
  public double scale() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      return NaiveValues.takeDouble(call(workload.scale, NaiveValues.of(number), NaiveValues.of(factor)));
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void noArgInRun() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      for (int i = 0; i < CALLS; i++) {
        noArg();
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long addInRun() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      long sum = 0;
      for (int i = 0; i < CALLS; i++) {
        sum = add(sum);
      }
      return sum;
    }
  }

  @Benchmark
  public String text() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      return NaiveValues.takeText(call(workload.echo, NaiveValues.of(text)));
    }
  }

  @Benchmark
  public double listSum() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      return NaiveValues.takeDouble(call(workload.total, NaiveValues.of(list)));
    }
  }

  @Benchmark
  public double arraySum() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      return NaiveValues.takeDouble(call(workload.total, NaiveValues.of(array)));
    }
  }

  @Benchmark
  public long arrayIn() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      return NaiveValues.takeLong(call(workload.length, NaiveValues.of(array)));
    }
  }

  @Benchmark
  public double[] arrayOut() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      return NaiveValues.takeArray(call(workload.numbers));
    }
  }

  @Benchmark
  public List<Double> listOut() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      return NaiveValues.takeList(call(workload.numberList));
    }
  }

  @Benchmark
  public long bufferIn() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      return NaiveValues.takeLong(call(workload.length, NaiveValues.of(buffer)));
    }
  }

  @Benchmark
  public long bufferOut() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      return NaiveValues.takeBufferSize(call(workload.numbers));
    }
  }

  /** What no garbage collector knows of is given back by hand. */
  @Benchmark
  public double bufferOutLeft() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      return NaiveValues.takeLastDouble(call(workload.numbers));
    }
  }

  @Benchmark
  public double numpySum() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      return NaiveValues.takeDouble(call(workload.numpyTotal, NaiveValues.of(buffer)));
    }
  }

  @Benchmark
  public Quote record() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      return workload.sameQuote(quote);
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long callbackDetached() throws Throwable {
    return callEach(false);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long callbackAttached() throws Throwable {
    return callEach(true);
  }

  private long callEach(boolean attached) throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure();
        Arena arena = Arena.ofConfined()) {
      MemorySegment function = new NaiveCallback(next, attached).object(arena);
      return NaiveValues.takeLong(call(workload.callEach, function, NaiveValues.of((long) CALLS)));
    }
  }

  @Benchmark
  public String exception() throws Throwable {
    try (NaiveGil _ = NaiveGil.ensure()) {
      NaiveValues.take(call(workload.fail));
    } catch (RaisedException no) {
      return no.messageOfValueError();
    }
    throw new IllegalStateException("Python raised nothing");
  }

  @Benchmark
  @OperationsPerInvocation(FEWER)
  public long generator() throws Throwable {
    MemorySegment numbers;
    try (NaiveGil _ = NaiveGil.ensure()) {
      numbers = call(workload.countUp, NaiveValues.of((long) FEWER));
    }
    long last = 0;
    while (true) {
      try (NaiveGil _ = NaiveGil.ensure()) {
        MemorySegment number = (MemorySegment) NaiveFunctions.NEXT.invokeExact(numbers);
        if (number.equals(MemorySegment.NULL)) {
          NaiveValues.checkRaised();
          NaiveValues.take(numbers);
          return last;
        }
        last = NaiveValues.takeLong(number);
      }
    }
  }
}
