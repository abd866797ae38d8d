/** Python's {@code heapq}: Java objects, which a Java function puts in order. */
@NullMarked
package clutch.samples.library.heapq;

import org.jspecify.annotations.NullMarked;
