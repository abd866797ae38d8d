/**
 * What the processor says to a user: {@link clutch.processor.diagnostic.Message} holds every message.
 * Imports no other package of the processor; all of them may import it.
 */
@NullMarked
package clutch.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
