/**
 * Prints plans as Java. JavaPoet is imported here and nowhere else. Imports {@code plan} and {@code
 * model}; only the wiring may import it.
 */
@NullMarked
package clutch.processor.write;

import org.jspecify.annotations.NullMarked;
