package clutch.samples.benchmarks.scaling;

import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongSupplier;

/**
 * How many times as many calls several threads make as one alone, on the main interpreter or on a pool of as many
 * interpreters. Beside it what the same threads gain with work in Java, in turns: the machine may have other work.
 */
final class Throughput {

  private static final int TURNS = 15;
  private static final int STEPS_IN_JAVA = 20_000;

  private Throughput() {}

  /**
   * Prints how many times as many: {@code work}, {@code add} and {@code java}; and {@code workMicros} and {@code
   * addMicros}, what a call takes one thread.
   *
   * @param arguments {@code main} or {@code pool}, how many threads, how many milliseconds a turn takes
   */
  public static void main(String[] arguments) {
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
      Gain work = new Gain(threads, nanos, () -> workload.work(ScalingWorkload.SOME_STEPS));
      Gain add = new Gain(threads, nanos, () -> workload.add(20, 22));
      Gain inJava = new Gain(threads, nanos, Throughput::work);
      for (int turn = 0; turn < TURNS; turn++) {
        work.measure(turn > 0);
        add.measure(turn > 0);
        inJava.measure(turn > 0);
      }
      Child.print("work", work.factor());
      Child.print("add", add.factor());
      Child.print("java", inJava.factor());
      Child.print("workMicros", work.micros());
      Child.print("addMicros", add.micros());
    }
  }

  private static long work() {
    long state = System.nanoTime();
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
    private double alone;
    private double together;
    private int turns;

    Gain(int threads, long nanos, LongSupplier call) {
      this.threads = threads;
      this.nanos = nanos;
      this.call = call;
    }

    void measure(boolean counts) {
      double one = perSecond(1);
      double several = perSecond(threads);
      if (counts) {
        alone += one;
        together += several;
        turns++;
      }
    }

    double factor() {
      return together / alone;
    }

    double micros() {
      return 1e6 * turns / alone;
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
      long _ = call.getAsLong();
      ready.countDown();
      Waiting.await(ready);
      long calls = 0;
      long start = System.nanoTime();
      long now = start;
      while (now - start < nanos) {
        long _ = call.getAsLong();
        calls++;
        now = System.nanoTime();
      }
      return calls * 1e9 / (now - start);
    }
  }
}
