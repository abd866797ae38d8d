package clutch.samples.benchmarks.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A row on which another bridge is faster than Clutch.
 *
 * @param row the row
 * @param bridge the other one
 * @param factor how many times as long Clutch takes
 */
record Faster(Row row, Bridge bridge, double factor) {

  static List<Faster> in(Results results) {
    return results.rows().stream()
        .flatMap(row -> results.bridges().stream().flatMap(bridge -> find(results, row, bridge).stream()))
        .toList();
  }

  private static Optional<Faster> find(Results results, Row row, Bridge bridge) {
    OptionalDouble factor = results.ratio(row.id(), Bridge.CLUTCH, row.id(), bridge);
    return bridge != Bridge.CLUTCH && factor.isPresent() && factor.getAsDouble() > 1
        ? Optional.of(new Faster(row, bridge, factor.getAsDouble()))
        : Optional.empty();
  }
}
