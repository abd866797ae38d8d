/**
 * What makes a declaration one that Python can answer: one rule, one class. Imports {@code model} and
 * {@code diagnostic}; only the wiring may import it.
 */
@NullMarked
package clutch.processor.validate;

import org.jspecify.annotations.NullMarked;
