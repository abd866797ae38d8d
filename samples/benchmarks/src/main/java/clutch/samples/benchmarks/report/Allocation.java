package clutch.samples.benchmarks.report;

/**
 * What a call allocates in Java's heap.
 *
 * @param row the row's id
 * @param bridge what called Python
 * @param bytes the bytes of one call
 */
public record Allocation(String row, Bridge bridge, double bytes) {}
