/** Python's {@code datetime} and {@code zoneinfo}, with the classes of {@code java.time}. */
@NullMarked
package clutch.samples.library.datetime;

import org.jspecify.annotations.NullMarked;
