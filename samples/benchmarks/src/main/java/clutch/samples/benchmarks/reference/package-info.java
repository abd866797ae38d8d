/** What the same work costs a C program that embeds CPython. */
@NullMarked
package clutch.samples.benchmarks.reference;

import org.jspecify.annotations.NullMarked;
