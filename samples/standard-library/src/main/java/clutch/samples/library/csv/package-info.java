/** Python's {@code csv}: rows read from lines that Java has, and written to an object that Java has. */
@NullMarked
package clutch.samples.library.csv;

import org.jspecify.annotations.NullMarked;
