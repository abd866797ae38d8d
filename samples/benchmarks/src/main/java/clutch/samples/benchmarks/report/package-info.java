/** What was measured, as JSON, and the page with plots that is written from it. */
@NullMarked
package clutch.samples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
