package clutch.samples.benchmarks.bridges;

import static clutch.samples.benchmarks.bridges.Workload.CALLS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.function.IntUnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import py4j.Py4JException;

/** Py4J: CPython in a process of its own, and each call a message to it. */
public class Py4JCalls extends BridgeCalls {

  private final Py4JProcess process;
  private final Py4JWorkload workload;
  private final Next nextNumber = new Next();

  /** Starts Python. */
  public Py4JCalls() {
    try {
      process = Py4JProcess.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Python started", e);
    }
    workload = process.workload();
  }

  @Override
  public void close() {
    process.close();
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
  public String text() {
    return workload.echo(text);
  }

  @Benchmark
  public double arraySum() {
    return workload.total(bytes());
  }

  @Benchmark
  public long arrayIn() {
    return workload.length(bytes());
  }

  private byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(array.length * Double.BYTES).order(ByteOrder.nativeOrder());
    bytes.asDoubleBuffer().put(array);
    return bytes.array();
  }

  @Benchmark
  public double[] arrayOut() {
    ByteBuffer bytes = ByteBuffer.wrap(workload.numbers()).order(ByteOrder.nativeOrder());
    double[] numbers = new double[bytes.capacity() / Double.BYTES];
    bytes.asDoubleBuffer().get(numbers);
    return numbers;
  }

  @Benchmark
  public Quote record() {
    return workload.sameQuote(quote);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long callbackDetached() {
    return workload.callEach(nextNumber, CALLS);
  }

  @Benchmark
  public String exception() {
    try {
      workload.fail();
    } catch (Py4JException no) {
      String message = String.valueOf(no.getMessage()).strip();
      return message.substring(message.lastIndexOf("ValueError: ") + "ValueError: ".length());
    }
    throw new IllegalStateException("Python raised nothing");
  }

  @Benchmark
  @OperationsPerInvocation(FEWER)
  public long generator() {
    long last = 0;
    Iterator<?> numbers = workload.countUp(FEWER);
    while (numbers.hasNext()) {
      last = ((Number) numbers.next()).longValue();
    }
    return last;
  }

  /** The function that Python calls. Public, as Py4J calls it by reflection. */
  public static final class Next implements IntUnaryOperator {

    Next() {}

    @Override
    public int applyAsInt(int i) {
      return i + 1;
    }
  }
}
