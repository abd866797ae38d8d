package clutch.samples.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row with a reference of its own, which need not be C.
 *
 * @param row its id
 * @param unit what the numbers count, as {@code ns}
 * @param reference what it stands beside
 * @param values Clutch's, one for each round
 * @param references the reference's, one for each round
 */
public record Comparison(
    String row, String unit, String reference, List<Double> values, List<Double> references) {

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("handedOver", "a call that is handed over to another thread"),
          Map.entry("threads2", "Python code in 2 threads, on the main interpreter"),
          Map.entry("threads2Add", "`add(long, long)` in 2 threads, on the main interpreter"),
          Map.entry("threads4", "Python code in 4 threads, on the main interpreter"),
          Map.entry("threads4Add", "`add(long, long)` in 4 threads, on the main interpreter"),
          Map.entry("pool2", "Python code in 2 threads, on a pool of 2 interpreters"),
          Map.entry("pool2Add", "`add(long, long)` in 2 threads, on a pool of 2 interpreters"),
          Map.entry("virtualThreads", "10,000 virtual threads, on the main interpreter, each call"),
          Map.entry("virtualThreadsSubinterpreter", "10,000 virtual threads, on a subinterpreter, each call"),
          Map.entry("guards16", "the guard of a call, in 16 threads at once"),
          Map.entry("guards16Shared", "the same beside what a shared cache line costs"),
          Map.entry("start", "from the start of the JVM to the first result"),
          Map.entry("startWithCache", "the same with a cache that an earlier run has recorded"),
          Map.entry("startInJvm", "from `Python.start()` to the first result"),
          Map.entry("openClose", "a subinterpreter, opened and closed"),
          Map.entry("interpreterMemory", "memory of a subinterpreter"),
          Map.entry("threadMemory", "memory of a thread that has called Python"),
          Map.entry("threadMemoryOfPython", "how much of it the call adds"));

  /**
   * What one round found.
   *
   * @param row its id
   * @param unit what the numbers count
   * @param reference what it stands beside
   * @param value Clutch's
   * @param beside the reference's
   * @return the row
   */
  public static Comparison of(String row, String unit, String reference, double value, double beside) {
    return new Comparison(row, unit, reference, List.of(value), List.of(beside));
  }

  /**
   * The same row with the values of another one's rounds after its own.
   *
   * @param later the other one
   * @return both
   */
  public Comparison and(Comparison later) {
    return new Comparison(row, unit, reference, joined(values, later.values), joined(references, later.references));
  }

  private static List<Double> joined(List<Double> first, List<Double> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /**
   * A line of a table in Markdown.
   *
   * @return its row, Clutch's median, the reference's, and the ratio
   */
  public String line() {
    return String.format(
        Locale.ROOT, "| %s | %.2f %s | %s: %.2f | %.2f |", row, value(), unit, reference, beside(), ratio());
  }

  String text() {
    return TEXTS.getOrDefault(row, row);
  }

  double value() {
    return Medians.of(values);
  }

  double beside() {
    return Medians.of(references);
  }

  double ratio() {
    return Medians.ofRatios(values, references);
  }
}
