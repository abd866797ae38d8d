/** Python's {@code concurrent.futures}: a Python thread pool that runs Java code. */
@NullMarked
package clutch.samples.library.futures;

import org.jspecify.annotations.NullMarked;
