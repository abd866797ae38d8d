package clutch.samples.benchmarks.report;

import java.util.List;

/**
 * What a row took through one bridge.
 *
 * @param row the row's id
 * @param bridge what called Python
 * @param nanos the time of one operation, one for each round
 */
public record Figures(String row, Bridge bridge, List<Double> nanos) {

  double median() {
    return Medians.of(nanos);
  }
}
