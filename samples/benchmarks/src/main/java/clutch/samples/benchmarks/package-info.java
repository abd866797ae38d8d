/** The benchmark that writes the page about performance. */
@NullMarked
package clutch.samples.benchmarks;

import org.jspecify.annotations.NullMarked;
