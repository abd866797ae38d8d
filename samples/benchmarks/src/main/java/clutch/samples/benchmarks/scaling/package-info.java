/** What several threads and interpreters bring and cost, and what it costs to start, beside references in the same run. */
@NullMarked
package clutch.samples.benchmarks.scaling;

import org.jspecify.annotations.NullMarked;
