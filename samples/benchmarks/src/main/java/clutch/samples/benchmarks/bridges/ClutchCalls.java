package clutch.samples.benchmarks.bridges;

import static clutch.samples.benchmarks.bridges.Workload.CALLS;
import static clutch.samples.benchmarks.bridges.Workload.MILLION;

import clutch.runtime.Interpreter;
import clutch.runtime.PyBuffer;
import clutch.runtime.PyIterator;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Clutch, as a user has it: an interface, and nothing else. */
public class ClutchCalls extends BridgeCalls {

  private final Python python = Python.start();
  private final Interpreter main = python.mainInterpreter();
  private final Workload workload = python.bind(Workload.class);

  private final DoubleBuffer doubles = buffer.asByteBuffer().order(ByteOrder.nativeOrder()).asDoubleBuffer();

  @Override
  public void close() {
    python.close();
  }

  @Benchmark
  public void noArg() {
    workload.nothing();
  }

  @Benchmark
  public long add() {
    return workload.add(number, 22);
  }

  @Benchmark
  public double scale() {
    return workload.scale(number, factor);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void noArgInRun() {
    main.run(
        () -> {
          for (int i = 0; i < CALLS; i++) {
            workload.nothing();
          }
        });
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long addInRun() {
    return main.<Long, RuntimeException>call(
        () -> {
          long sum = 0;
          for (int i = 0; i < CALLS; i++) {
            sum = workload.add(sum, 22);
          }
          return sum;
        });
  }

  @Benchmark
  public String text() {
    return workload.echo(text);
  }

  @Benchmark
  public double listSum() {
    return workload.total(list);
  }

  @Benchmark
  public double arraySum() {
    return workload.total(array);
  }

  @Benchmark
  public long arrayIn() {
    return workload.length(array);
  }

  @Benchmark
  public double[] arrayOut() {
    return workload.numbers();
  }

  @Benchmark
  public List<Double> listOut() {
    return workload.numberList();
  }

  @Benchmark
  public long bufferIn() {
    return workload.length(doubles);
  }

  @Benchmark
  public long bufferOut() {
    try (PyBuffer numbers = workload.sharedNumbers()) {
      return numbers.segment().byteSize();
    }
  }

  /** The view is left to the garbage collector, which has it given back. */
  @Benchmark
  public double bufferOutLeft() {
    return workload.lookedAtNumbers().get(MILLION - 1);
  }

  @Benchmark
  public double numpySum() {
    return workload.numpyTotal(doubles);
  }

  @Benchmark
  public Quote record() {
    return workload.sameQuote(quote);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long callbackDetached() {
    return workload.callEach(next, CALLS);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long callbackAttached() {
    return workload.callEachAttached(next, CALLS);
  }

  @Benchmark
  public String exception() {
    try {
      workload.fail();
    } catch (PythonException no) {
      return no.pythonMessage();
    }
    throw new IllegalStateException("Python raised nothing");
  }

  @Benchmark
  @OperationsPerInvocation(MILLION)
  public long generator() {
    long last = 0;
    try (PyIterator<Long> numbers = workload.countUp(MILLION)) {
      while (numbers.hasNext()) {
        last = numbers.next();
      }
    }
    return last;
  }
}
