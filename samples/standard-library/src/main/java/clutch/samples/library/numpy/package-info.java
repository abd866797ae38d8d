/** NumPy: arrays of several types that Java and Python both look at, with no copy. */
@NullMarked
package clutch.samples.library.numpy;

import org.jspecify.annotations.NullMarked;
