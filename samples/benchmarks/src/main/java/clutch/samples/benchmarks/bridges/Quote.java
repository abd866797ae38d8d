package clutch.samples.benchmarks.bridges;

import clutch.annotations.PythonClass;

/**
 * A record of six fields.
 *
 * @param symbol a short text
 * @param price a number
 * @param size a whole number
 * @param bid a number
 * @param ask a number
 * @param open a truth
 */
@PythonClass("workload:Quote")
public record Quote(String symbol, double price, long size, double bid, double ask, boolean open) {

  static final Quote SAMPLE = new Quote("CLT", 101.25, 300, 101.0, 101.5, true);
}
