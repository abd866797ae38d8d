/**
 * What Python code declares, as values: modules, classes, functions, and the types that their hints
 * mean. Nothing of Java's is known here.
 */
@NullMarked
package clutch.processor.python;

import org.jspecify.annotations.NullMarked;
