package clutch.samples.benchmarks.bridges;

import static clutch.samples.benchmarks.bridges.Workload.CALLS;
import static clutch.samples.benchmarks.bridges.Workload.MILLION;

import clutch.runtime.Interpreter;
import clutch.runtime.PyBuffer;
import clutch.runtime.PyIterator;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Clutch, as a user has it: an interface, and nothing else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class ClutchCalls {

  private final Python python = Python.start();
  private final Interpreter main = python.mainInterpreter();
  private final Workload workload = python.bind(Workload.class);

  private final String text = "x".repeat(1024);
  private final double[] array = IntStream.range(0, MILLION).asDoubleStream().toArray();
  private final List<Double> list = Arrays.stream(array).boxed().toList();
  private final DoubleBuffer buffer =
      Arena.global()
          .allocateFrom(ValueLayout.JAVA_DOUBLE, array)
          .asByteBuffer()
          .order(ByteOrder.nativeOrder())
          .asDoubleBuffer();
  private long number = 20;
  private double factor = 2.5;

  /** Ends Python. */
  @TearDown
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
    return workload.length(buffer);
  }

  @Benchmark
  public long bufferOut() {
    try (PyBuffer numbers = workload.sharedNumbers()) {
      return numbers.segment().byteSize();
    }
  }

  @Benchmark
  public double numpySum() {
    return workload.numpyTotal(buffer);
  }

  @Benchmark
  public Quote record() {
    return workload.sameQuote(Quote.SAMPLE);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void callbackDetached() {
    workload.callEach(ClutchCalls::next, CALLS);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void callbackAttached() {
    workload.callEachAttached(ClutchCalls::next, CALLS);
  }

  private static int next(int i) {
    return i + 1;
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
