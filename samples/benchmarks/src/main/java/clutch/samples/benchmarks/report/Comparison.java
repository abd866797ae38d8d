package clutch.samples.benchmarks.report;

import java.util.List;

/**
 * A row with a reference of its own, which need not be C.
 *
 * @param row its id
 * @param text what is done
 * @param unit what the numbers count, as {@code ns}
 * @param reference what it stands beside
 * @param values Clutch's, one for each round
 * @param references the reference's, one for each round
 */
public record Comparison(
    String row, String text, String unit, String reference, List<Double> values, List<Double> references) {

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
