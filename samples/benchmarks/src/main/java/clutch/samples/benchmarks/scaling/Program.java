package clutch.samples.benchmarks.scaling;

/** A JVM of its own that measures, and prints lines of a name and a number. */
final class Program {

  private Program() {}

  /** Has the whole process fail with any of its threads, which others may wait for. */
  static void begin() {
    Thread.setDefaultUncaughtExceptionHandler(
        (_, thrown) -> {
          try {
            thrown.printStackTrace();
          } finally {
            Runtime.getRuntime().halt(1);
          }
        });
  }

  /** Prints what the parent reads. With {@code +}, Java would write classes for it, at the end of a start. */
  static void print(String name, double number) {
    System.out.println(name.concat(" ").concat(Double.toString(number)));
  }
}
