/** Python's {@code json}: Java functions that say how values are read and written, and a Java exception for JSON that is malformed. */
@NullMarked
package clutch.samples.library.json;

import org.jspecify.annotations.NullMarked;
