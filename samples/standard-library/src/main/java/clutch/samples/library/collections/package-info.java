/** Python's {@code collections.Counter}: operators and {@code []} by their dunder names. */
@NullMarked
package clutch.samples.library.collections;

import org.jspecify.annotations.NullMarked;
