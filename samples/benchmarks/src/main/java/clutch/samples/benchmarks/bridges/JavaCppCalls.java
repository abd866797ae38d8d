package clutch.samples.benchmarks.bridges;

import static clutch.samples.benchmarks.bridges.JavaCppWorkload.call;
import static clutch.samples.benchmarks.bridges.Workload.CALLS;
import static clutch.samples.benchmarks.bridges.Workload.MILLION;

import java.nio.ByteBuffer;
import java.util.List;
import org.bytedeco.cpython.PyObject;
import org.bytedeco.cpython.global.python;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** JavaCPP's bindings to the C API, with its own copy of CPython: each thread keeps its state. */
public class JavaCppCalls extends BridgeCalls {

  private final JavaCppWorkload workload;
  private final ByteBuffer bytes = buffer.asByteBuffer();
  private final JavaCppCallback detachedNext;
  private final JavaCppCallback attachedNext;

  /** Starts Python and looks its functions up. */
  public JavaCppCalls() {
    JavaCppThread.start(WorkloadFolder.create());
    try (JavaCppThread _ = JavaCppThread.attach()) {
      workload = new JavaCppWorkload();
      detachedNext = new JavaCppCallback(next, false);
      attachedNext = new JavaCppCallback(next, true);
    }
  }

  @Override
  public void close() {
    // CPython ends with the process: no other thread than the one that started it may end it.
  }

  @Benchmark
  public void noArg() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      JavaCppValues.take(call(workload.nothing));
    }
  }

  @Benchmark
  public long add() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      return add(number);
    }
  }

  private long add(long a) {
    return JavaCppValues.takeLong(call(workload.add, JavaCppValues.of(a), JavaCppValues.of(22L)));
  }

  @Benchmark
  public double scale() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      return JavaCppValues.takeDouble(call(workload.scale, JavaCppValues.of(number), JavaCppValues.of(factor)));
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void noArgInRun() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      for (int i = 0; i < CALLS; i++) {
        JavaCppValues.take(call(workload.nothing));
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long addInRun() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      long sum = 0;
      for (int i = 0; i < CALLS; i++) {
        sum = add(sum);
      }
      return sum;
    }
  }

  @Benchmark
  public String text() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      return JavaCppValues.takeText(call(workload.echo, JavaCppValues.of(text)));
    }
  }

  @Benchmark
  public double listSum() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      return JavaCppValues.takeDouble(call(workload.total, JavaCppValues.of(list)));
    }
  }

  @Benchmark
  public double arraySum() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      return JavaCppValues.takeDouble(call(workload.total, JavaCppValues.of(array)));
    }
  }

  @Benchmark
  public long arrayIn() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      return JavaCppValues.takeLong(call(workload.length, JavaCppValues.of(array)));
    }
  }

  @Benchmark
  public double[] arrayOut() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      return JavaCppValues.takeArray(call(workload.numbers));
    }
  }

  @Benchmark
  public List<Double> listOut() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      return JavaCppValues.takeList(call(workload.numberList));
    }
  }

  @Benchmark
  public long bufferIn() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      return JavaCppValues.takeLong(call(workload.length, JavaCppValues.of(bytes)));
    }
  }

  @Benchmark
  public long bufferOut() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      return JavaCppValues.takeBufferSize(call(workload.numbers));
    }
  }

  /** What no garbage collector knows of is given back by hand. */
  @Benchmark
  public double bufferOutLeft() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      return JavaCppValues.takeLastDouble(call(workload.numbers));
    }
  }

  @Benchmark
  public double numpySum() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      return JavaCppValues.takeDouble(call(workload.numpyTotal, JavaCppValues.of(bytes)));
    }
  }

  @Benchmark
  public Quote record() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      return workload.sameQuote(quote);
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long callbackDetached() {
    return callEach(detachedNext);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long callbackAttached() {
    return callEach(attachedNext);
  }

  private long callEach(JavaCppCallback function) {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      return JavaCppValues.takeLong(call(workload.callEach, function.object(), JavaCppValues.of((long) CALLS)));
    }
  }

  @Benchmark
  public String exception() {
    try (JavaCppThread _ = JavaCppThread.attach()) {
      JavaCppValues.take(call(workload.fail));
    } catch (RaisedException no) {
      return no.messageOfValueError();
    }
    throw new IllegalStateException("Python raised nothing");
  }

  @Benchmark
  @OperationsPerInvocation(MILLION)
  public long generator() {
    PyObject numbers;
    try (JavaCppThread _ = JavaCppThread.attach()) {
      numbers = call(workload.countUp, JavaCppValues.of((long) MILLION));
    }
    long last = 0;
    while (true) {
      try (JavaCppThread _ = JavaCppThread.attach()) {
        PyObject number = python.PyIter_Next(numbers);
        if (number == null) {
          JavaCppValues.checkRaised();
          JavaCppValues.take(numbers);
          return last;
        }
        last = JavaCppValues.takeLong(number);
      }
    }
  }
}
