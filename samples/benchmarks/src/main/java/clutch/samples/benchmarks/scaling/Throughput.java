package clutch.samples.benchmarks.scaling;

import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * How many calls threads make in a time, on the main interpreter or on a pool of as many interpreters, in turns with
 * one thread alone.
 */
final class Throughput {

  private static final int TURNS = 5;

  private Throughput() {}

  /** What one thread does. */
  private interface Load {
    long call(ScalingWorkload workload);
  }

  /**
   * Prints calls in a second: {@code work1}, {@code workN}, {@code add1}, {@code addN}.
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
      measure("work", threads, nanos, workload, here -> here.work(ScalingWorkload.SOME_STEPS));
      measure("add", threads, nanos, workload, here -> here.add(20, 22));
    }
  }

  private static void measure(String name, int threads, long nanos, ScalingWorkload workload, Load load) {
    double alone = 0;
    double together = 0;
    perSecond(threads, nanos, workload, load);
    for (int turn = 0; turn < TURNS; turn++) {
      alone += perSecond(1, nanos, workload, load);
      together += perSecond(threads, nanos, workload, load);
    }
    Child.print(name + 1, alone / TURNS);
    Child.print(name + 'N', together / TURNS);
  }

  private static double perSecond(int threads, long nanos, ScalingWorkload workload, Load load) {
    CountDownLatch ready = new CountDownLatch(threads);
    double[] rates = new double[threads];
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int number = i;
      all.add(Thread.ofPlatform().start(() -> rates[number] = rate(ready, nanos, workload, load)));
    }
    double sum = 0;
    for (int i = 0; i < threads; i++) {
      Waiting.join(all.get(i));
      sum += rates[i];
    }
    return sum;
  }

  private static double rate(CountDownLatch ready, long nanos, ScalingWorkload workload, Load load) {
    load.call(workload);
    ready.countDown();
    Waiting.await(ready);
    long calls = 0;
    long start = System.nanoTime();
    long now = start;
    while (now - start < nanos) {
      load.call(workload);
      calls++;
      now = System.nanoTime();
    }
    return calls * 1e9 / (now - start);
  }
}
