package clutch.samples.benchmarks.report;

/**
 * A row that a bridge failed on.
 *
 * @param row the row's id
 * @param bridge what called Python
 */
public record Failure(String row, Bridge bridge) {}
