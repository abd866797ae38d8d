/** Python's {@code statistics}: plain functions, a class, and what a class method makes. */
@NullMarked
package clutch.samples.library.statistics;

import org.jspecify.annotations.NullMarked;
