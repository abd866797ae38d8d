/**
 * What was declared, as plain values: an interface, its methods, their parameters and types, right or
 * wrong. Imports only {@code diagnostic}, for the places in the source; all other packages may
 * import it.
 */
@NullMarked
package clutch.processor.model;

import org.jspecify.annotations.NullMarked;
