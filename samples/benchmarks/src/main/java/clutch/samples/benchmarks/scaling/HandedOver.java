package clutch.samples.benchmarks.scaling;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import java.util.concurrent.locks.LockSupport;

/** A call that a subinterpreter's own thread makes, in turns with a bare round trip between two threads of Java. */
final class HandedOver {

  private static final int TURNS = 20;

  private HandedOver() {}

  /**
   * Prints nanoseconds.
   *
   * @param arguments how many calls
   */
  public static void main(String[] arguments) {
    Program.begin();
    int calls = Math.max(1, Integer.parseInt(arguments[0]) / TURNS);
    try (Python python = Python.start();
        Interpreter interpreter = python.open(InterpreterOptions.builder("handed-over").build());
        RoundTrip trip = new RoundTrip()) {
      ScalingWorkload workload = new PythonScalingWorkload(interpreter);
      for (int turn = 0; turn < TURNS; turn++) {
        callOften(workload, calls);
        trip.goOften(calls);
      }
      double called = 0;
      double gone = 0;
      for (int turn = 0; turn < TURNS; turn++) {
        called += callOften(workload, calls);
        gone += trip.goOften(calls);
      }
      Program.print("handedOver", called / calls / TURNS);
      Program.print("parkUnpark", gone / calls / TURNS);
    }
  }

  private static double callOften(ScalingWorkload workload, int calls) {
    long start = System.nanoTime();
    for (int i = 0; i < calls; i++) {
      if (workload.add(i, 1) != i + 1) {
        throw new IllegalStateException("wrong sum");
      }
    }
    return System.nanoTime() - start;
  }

  /** Another thread that answers each time it is woken. */
  private static final class RoundTrip implements AutoCloseable {

    private final Thread caller = Thread.currentThread();
    private final Thread other = Thread.ofPlatform().daemon().start(this::answer);
    private volatile boolean asked;
    private volatile boolean ended;

    double goOften(int times) {
      long start = System.nanoTime();
      for (int i = 0; i < times; i++) {
        asked = true;
        LockSupport.unpark(other);
        while (asked) {
          LockSupport.park(this);
        }
      }
      return System.nanoTime() - start;
    }

    private void answer() {
      while (!ended) {
        while (!asked && !ended) {
          LockSupport.park(this);
        }
        asked = false;
        LockSupport.unpark(caller);
      }
    }

    @Override
    public void close() {
      ended = true;
      LockSupport.unpark(other);
    }
  }
}
