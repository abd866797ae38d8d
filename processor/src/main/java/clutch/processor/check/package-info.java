/**
 * Compares declarations with the Python code that they name: which function, which arguments, which types. What
 * can't be known is left alone.
 */
@NullMarked
package clutch.processor.check;

import org.jspecify.annotations.NullMarked;
