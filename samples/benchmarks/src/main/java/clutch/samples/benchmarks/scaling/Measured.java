package clutch.samples.benchmarks.scaling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One row of the report, in the unit that it is printed with: medians of the rounds, and the median of the rounds'
 * ratios.
 *
 * @param row its id
 * @param unit what the numbers count
 * @param reference what it stands beside
 * @param values one for each round
 * @param references one for each round
 */
public record Measured(String row, String unit, String reference, List<Double> values, List<Double> references) {

  static Measured of(String row, String unit, String reference, double value, double beside) {
    return new Measured(row, unit, reference, List.of(value), List.of(beside));
  }

  /** The same row with the values of another one's rounds after its own. */
  Measured and(Measured later) {
    return new Measured(row, unit, reference, joined(values, later.values), joined(references, later.references));
  }

  private static List<Double> joined(List<Double> first, List<Double> second) {
    Double[] all = Arrays.copyOf(first.toArray(Double[]::new), first.size() + second.size());
    for (int i = 0; i < second.size(); i++) {
      all[first.size() + i] = second.get(i);
    }
    return List.of(all);
  }

  double value() {
    return median(values);
  }

  double besideIt() {
    return median(references);
  }

  double ratio() {
    Double[] ratios = new Double[values.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = values.get(i) / references.get(i);
    }
    return median(List.of(ratios));
  }

  private static double median(List<Double> numbers) {
    double[] sorted = numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** A line of a table in Markdown. */
  String line() {
    return String.format(
        Locale.ROOT, "| %s | %.2f %s | %s: %.2f | %.2f |", row, value(), unit, reference, besideIt(), ratio());
  }
}
