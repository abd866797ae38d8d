package clutch.samples.benchmarks.report;

import java.util.List;
import java.util.stream.IntStream;

/** Medians of what the rounds say. */
final class Medians {

  private Medians() {}

  static double of(List<Double> numbers) {
    double[] sorted = numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** The median of each round's ratio: what slowed a whole round down is in both. */
  static double ofRatios(List<Double> numbers, List<Double> references) {
    if (numbers.size() != references.size()) {
      throw new IllegalArgumentException(
          "There are %d values and %d references: one of each belongs to a round"
              .formatted(numbers.size(), references.size()));
    }
    return of(
        IntStream.range(0, numbers.size()).mapToObj(round -> numbers.get(round) / references.get(round)).toList());
  }
}
