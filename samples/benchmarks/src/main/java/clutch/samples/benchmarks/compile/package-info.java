/** What annotation processors cost a build: Clutch's beside the same build without it, and beside MapStruct's. */
@NullMarked
package clutch.samples.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
