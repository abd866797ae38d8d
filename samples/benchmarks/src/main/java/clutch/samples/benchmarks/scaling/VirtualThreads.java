package clutch.samples.benchmarks.scaling;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;

/**
 * Many virtual threads at once, each of which makes one call: on the main interpreter, on a subinterpreter, and, for
 * the reference, on an executor of Java's that adds in its threads.
 */
final class VirtualThreads {

  private VirtualThreads() {}

  /**
   * Prints microseconds for each virtual thread.
   *
   * @param arguments how many threads, and how many turns
   */
  public static void main(String[] arguments) {
    Program.begin();
    int threads = Integer.parseInt(arguments[0]);
    int turns = Integer.parseInt(arguments[1]);
    try (Python python = Python.start();
        Interpreter interpreter = python.open(InterpreterOptions.builder("called").build());
        ExecutorService executor =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      ScalingWorkload onMain = new PythonScalingWorkload(python);
      ScalingWorkload elsewhere = new PythonScalingWorkload(interpreter);
      LongUnaryOperator inJava = number -> get(executor, number);
      double[] micros = new double[3];
      for (int turn = -1; turn < turns; turn++) {
        double[] measured = {
          micros(threads, number -> onMain.add(number, 1)),
          micros(threads, number -> elsewhere.add(number, 1)),
          micros(threads, inJava)
        };
        for (int i = 0; i < micros.length && turn >= 0; i++) {
          micros[i] += measured[i] / turns;
        }
      }
      Program.print("main", micros[0]);
      Program.print("subinterpreter", micros[1]);
      Program.print("executor", micros[2]);
    }
  }

  private static long get(ExecutorService executor, long number) {
    try {
      return executor.submit(() -> number + 1).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double micros(int threads, LongUnaryOperator call) {
    AtomicLong sum = new AtomicLong();
    long start = System.nanoTime();
    try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < threads; i++) {
        long number = i;
        var _ = virtual.submit(() -> sum.addAndGet(call.applyAsLong(number)));
      }
    }
    double micros = (System.nanoTime() - start) / 1e3 / threads;
    if (sum.get() != threads * (threads + 1L) / 2) {
      throw new IllegalStateException("A call has failed, or returned a wrong sum");
    }
    return micros;
  }
}
