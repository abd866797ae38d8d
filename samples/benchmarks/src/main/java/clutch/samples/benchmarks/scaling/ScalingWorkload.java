package clutch.samples.benchmarks.scaling;

import clutch.annotations.PythonCallable;

/** What threads and interpreters are kept busy with. */
@PythonCallable("scaling_workload")
public interface ScalingWorkload {

  /** As many steps of {@link #work} take some tens of microseconds. */
  int SOME_STEPS = 500;

  /**
   * The least that a call can do.
   *
   * @param first a number
   * @param second a number
   * @return their sum
   */
  long add(long first, long second);

  /**
   * Keeps a processor busy in Python.
   *
   * @param steps for how long
   * @return a number that depends on the steps
   */
  long work(int steps);
}
