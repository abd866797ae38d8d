/** Python's {@code asyncio}: a server on a socket whose answers are Java's, and many clients of it at once. */
@NullMarked
package clutch.samples.library.asyncio;

import org.jspecify.annotations.NullMarked;
