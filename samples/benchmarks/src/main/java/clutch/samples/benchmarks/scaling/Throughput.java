package clutch.samples.benchmarks.scaling;

import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * How many times as many calls several threads make as one alone, on the main interpreter or on a pool of as many
 * interpreters. Beside it what the same threads gain with work in Java, in turns: the machine may have other work.
 */
final class Throughput {

  private static final int TURNS = 15;
  private static final int STEPS_IN_JAVA = 20_000;

  private Throughput() {}

  /**
   * Prints how many times as many: {@code work}, {@code add} and {@code java}.
   *
   * @param arguments {@code main} or {@code pool}, how many threads, how many milliseconds a turn takes
   */
  public static void main(String[] arguments) {
    Program.begin();
    int threads = Integer.parseInt(arguments[1]);
    long nanos = Long.parseLong(arguments[2]) * 1_000_000;
    try (Python python = Python.start()) {
      ScalingWorkload workload;
      if (arguments[0].equals("pool")) {
        InterpreterPool pool = python.openPool(InterpreterOptions.builder("pool").build(), threads);
        workload = new PythonScalingWorkload(pool);
      } else {
        workload = new PythonScalingWorkload(python);
      }
      long answer = IntStream.range(0, ScalingWorkload.SOME_STEPS).map(step -> step & 7).sum();
      Gain work = new Gain(threads, nanos, () -> workload.work(ScalingWorkload.SOME_STEPS), answer);
      Gain add = new Gain(threads, nanos, () -> workload.add(20, 22), 42);
      Gain inJava = new Gain(threads, nanos, Throughput::work, work());
      for (int turn = 0; turn < TURNS; turn++) {
        boolean counts = turn > 0;
        work.measure(counts);
        add.measure(counts);
        inJava.measure(counts);
      }
      Program.print("work", work.factor());
      Program.print("add", add.factor());
      Program.print("java", inJava.factor());
    }
  }

  private static long work() {
    long state = 88_172_645_463_325_252L;
    for (int step = 0; step < STEPS_IN_JAVA; step++) {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
    }
    return state;
  }

  /** What is gained by further threads. */
  private static final class Gain {

    private final int threads;
    private final long nanos;
    private final LongSupplier call;
    private final long result;
    private double alone;
    private double together;

    Gain(int threads, long nanos, LongSupplier call, long result) {
      this.threads = threads;
      this.nanos = nanos;
      this.call = call;
      this.result = result;
    }

    void measure(boolean counts) {
      double one = perSecond(1);
      double several = perSecond(threads);
      if (counts) {
        alone += one;
        together += several;
      }
    }

    double factor() {
      return together / alone;
    }

    private double perSecond(int count) {
      CountDownLatch ready = new CountDownLatch(count);
      double[] rates = new double[count];
      List<Thread> all = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int number = i;
        all.add(Thread.ofPlatform().start(() -> rates[number] = rate(ready)));
      }
      double sum = 0;
      for (int i = 0; i < count; i++) {
        Waiting.join(all.get(i));
        sum += rates[i];
      }
      return sum;
    }

    private double rate(CountDownLatch ready) {
      try {
        long _ = call.getAsLong();
      } finally {
        ready.countDown();
      }
      Waiting.await(ready);
      long calls = 0;
      long sum = 0;
      long start = System.nanoTime();
      long now = start;
      while (now - start < nanos) {
        sum += call.getAsLong();
        calls++;
        now = System.nanoTime();
      }
      if (sum != calls * result) {
        throw new IllegalStateException("wrong results");
      }
      return calls * 1e9 / (now - start);
    }
  }
}
