/**
 * What each call does, step by step: the order of the steps is decided here, and only here. Imports
 * {@code model}; the wiring and {@code write} may import it.
 */
@NullMarked
package clutch.processor.plan;

import org.jspecify.annotations.NullMarked;
