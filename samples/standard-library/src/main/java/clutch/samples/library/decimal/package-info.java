/** Python's {@code decimal}: arithmetic in any precision, on {@code BigDecimal} and on Python's own numbers. */
@NullMarked
package clutch.samples.library.decimal;

import org.jspecify.annotations.NullMarked;
