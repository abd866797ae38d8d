package clutch.samples.benchmarks.scaling;

import clutch.runtime.Python;

/** A JVM from its start to a first result, which then is done. */
final class Starting {

  private Starting() {}

  /**
   * Starts Python, binds an interface and makes one call. Prints the microseconds of that, without the JVM's start.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Program.begin();
    long start = System.nanoTime();
    Python python = Python.start();
    long answer = new PythonScalingWorkload(python).add(20, 22);
    if (answer != 42) {
      throw new IllegalStateException("wrong sum");
    }
    Program.print("start", (System.nanoTime() - start) / 1e3);
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  /** A JVM that does nothing. */
  static final class Nothing {

    private Nothing() {}

    /**
     * Exits as {@link Starting} does.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
      Runtime.getRuntime().halt(0);
    }
  }
}
