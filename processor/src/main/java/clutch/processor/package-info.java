/**
 * The annotation processor: wires the steps read, validate, plan and write for each annotated
 * interface, and does nothing else. No other package may import it.
 */
@NullMarked
package clutch.processor;

import org.jspecify.annotations.NullMarked;
