/**
 * Turns javac's elements into the model. The only package, beside the wiring, that looks at elements
 * and types of javac. Imports {@code model} and {@code diagnostic}; only the wiring may import it.
 */
@NullMarked
package clutch.processor.read;

import org.jspecify.annotations.NullMarked;
