/** Python's {@code itertools}: iterators and streams that go both ways, one element at a time. */
@NullMarked
package clutch.samples.library.itertools;

import org.jspecify.annotations.NullMarked;
