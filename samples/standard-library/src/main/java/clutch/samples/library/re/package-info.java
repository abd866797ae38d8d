/** Python's {@code re}: patterns and matches as objects, and a Java function that says what to put in place of a match. */
@NullMarked
package clutch.samples.library.re;

import org.jspecify.annotations.NullMarked;
