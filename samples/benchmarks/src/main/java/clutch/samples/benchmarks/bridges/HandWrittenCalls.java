package clutch.samples.benchmarks.bridges;

import static clutch.samples.benchmarks.bridges.Workload.CALLS;
import static clutch.samples.benchmarks.bridges.Workload.MILLION;

import java.lang.foreign.ValueLayout;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** FFM as a careful engineer writes it by hand in an afternoon, for these very functions: each thread keeps its state. */
public class HandWrittenCalls extends BridgeCalls {

  private final HandWrittenWorkload workload;

  /** Starts Python and looks its functions up. */
  public HandWrittenCalls() {
    try (HandWrittenThread _ = HandWrittenThread.attach()) {
      workload = new HandWrittenWorkload();
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
    try (HandWrittenThread _ = HandWrittenThread.attach()) {
      workload.nothing();
    }
  }

  @Benchmark
  public long add() throws Throwable {
    try (HandWrittenThread thread = HandWrittenThread.attach()) {
      return workload.add(thread, number, 22);
    }
  }

  @Benchmark
  public double scale() throws Throwable {
    try (HandWrittenThread thread = HandWrittenThread.attach()) {
      return workload.scale(thread, number, factor);
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void noArgInRun() throws Throwable {
    try (HandWrittenThread _ = HandWrittenThread.attach()) {
      for (int i = 0; i < CALLS; i++) {
        workload.nothing();
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long addInRun() throws Throwable {
    try (HandWrittenThread thread = HandWrittenThread.attach()) {
      long sum = 0;
      for (int i = 0; i < CALLS; i++) {
        sum = workload.add(thread, sum, 22);
      }
      return sum;
    }
  }

  @Benchmark
  public String text() throws Throwable {
    try (HandWrittenThread _ = HandWrittenThread.attach()) {
      return workload.echo(text);
    }
  }

  @Benchmark
  public double listSum() throws Throwable {
    try (HandWrittenThread _ = HandWrittenThread.attach()) {
      return workload.total(list);
    }
  }

  @Benchmark
  public double arraySum() throws Throwable {
    try (HandWrittenThread _ = HandWrittenThread.attach()) {
      return workload.total(array);
    }
  }

  @Benchmark
  public long arrayIn() throws Throwable {
    try (HandWrittenThread _ = HandWrittenThread.attach()) {
      return workload.length(array);
    }
  }

  @Benchmark
  public double[] arrayOut() throws Throwable {
    try (HandWrittenThread _ = HandWrittenThread.attach();
        HandWrittenBuffer numbers = workload.numbers()) {
      return numbers.toArray();
    }
  }

  @Benchmark
  public List<Double> listOut() throws Throwable {
    try (HandWrittenThread _ = HandWrittenThread.attach()) {
      return workload.numberList();
    }
  }

  @Benchmark
  public long bufferIn() throws Throwable {
    try (HandWrittenThread _ = HandWrittenThread.attach()) {
      return workload.length(buffer);
    }
  }

  @Benchmark
  public long bufferOut() throws Throwable {
    try (HandWrittenThread _ = HandWrittenThread.attach();
        HandWrittenBuffer numbers = workload.numbers()) {
      return numbers.segment().byteSize();
    }
  }

  /** What no garbage collector knows of is given back by hand. */
  @Benchmark
  public double bufferOutLeft() throws Throwable {
    try (HandWrittenThread _ = HandWrittenThread.attach();
        HandWrittenBuffer numbers = workload.numbers()) {
      return numbers.segment().getAtIndex(ValueLayout.JAVA_DOUBLE, MILLION - 1);
    }
  }

  @Benchmark
  public double numpySum() throws Throwable {
    try (HandWrittenThread _ = HandWrittenThread.attach()) {
      return workload.numpyTotal(buffer);
    }
  }

  @Benchmark
  public Quote record() throws Throwable {
    try (HandWrittenThread thread = HandWrittenThread.attach()) {
      return workload.sameQuote(thread, quote);
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long callbackDetached() throws Throwable {
    try (HandWrittenThread thread = HandWrittenThread.attach()) {
      return workload.callEach(thread, HandWrittenCallback.detached(next), CALLS);
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long callbackAttached() throws Throwable {
    try (HandWrittenThread thread = HandWrittenThread.attach()) {
      return workload.callEach(thread, HandWrittenCallback.attached(next), CALLS);
    }
  }

  @Benchmark
  public String exception() throws Throwable {
    try (HandWrittenThread _ = HandWrittenThread.attach()) {
      workload.fail();
    } catch (RaisedException no) {
      return no.messageOfValueError();
    }
    throw new IllegalStateException("Python raised nothing");
  }

  @Benchmark
  @OperationsPerInvocation(MILLION)
  public long generator() throws Throwable {
    long last = 0;
    try (HandWrittenIterator numbers = countUp()) {
      while (numbers.hasNext()) {
        last = numbers.next();
      }
    }
    return last;
  }

  private HandWrittenIterator countUp() throws Throwable {
    try (HandWrittenThread _ = HandWrittenThread.attach()) {
      return new HandWrittenIterator(workload.countUp(MILLION));
    }
  }
}
