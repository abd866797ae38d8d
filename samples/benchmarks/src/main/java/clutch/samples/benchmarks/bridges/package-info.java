/**
 * The same work through each bridge between Java and Python: a JMH class for each of them. A method's name is the row of
 * the report that it measures, and {@link clutch.samples.benchmarks.bridges.Workload} says what Python does for it.
 */
@NullMarked
package clutch.samples.benchmarks.bridges;

import org.jspecify.annotations.NullMarked;
