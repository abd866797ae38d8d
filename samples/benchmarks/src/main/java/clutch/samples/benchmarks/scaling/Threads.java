package clutch.samples.benchmarks.scaling;

import clutch.runtime.Python;
import java.util.concurrent.CountDownLatch;

/** What a platform thread costs that has called Python and lives on, beside one that has not. */
final class Threads {

  private Threads() {}

  /**
   * Prints kilobytes for each thread.
   *
   * @param arguments {@code plainThread} or {@code attachedThread}, and how many threads
   */
  public static void main(String[] arguments) {
    Program.begin();
    int threads = Integer.parseInt(arguments[1]);
    try (Python python = Python.start()) {
      ScalingWorkload workload = new PythonScalingWorkload(python);
      Runnable call = () -> workload.add(20, 22);
      call.run();
      Runnable first = arguments[0].equals("attachedThread") ? call : () -> {};
      // For what the first threads need.
      double _ = memory(16, first);
      Program.print(arguments[0], memory(threads, first));
    }
  }

  private static double memory(int threads, Runnable first) {
    CountDownLatch called = new CountDownLatch(threads);
    CountDownLatch measured = new CountDownLatch(1);
    Thread[] all = new Thread[threads];
    long before = ResidentMemory.kilobytes();
    for (int i = 0; i < threads; i++) {
      all[i] =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      first.run();
                    } finally {
                      called.countDown();
                    }
                    Waiting.await(measured);
                  });
    }
    Waiting.await(called);
    double memory = (double) (ResidentMemory.kilobytes() - before) / threads;
    measured.countDown();
    for (Thread thread : all) {
      Waiting.join(thread);
    }
    return memory;
  }
}
