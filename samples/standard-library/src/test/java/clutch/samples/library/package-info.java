/** Runs each program and compares what it prints. */
@NullMarked
package clutch.samples.library;

import org.jspecify.annotations.NullMarked;
