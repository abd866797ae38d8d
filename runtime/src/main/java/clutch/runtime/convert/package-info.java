/**
 * Java values to Python objects and back, Python exceptions to Java's, and the handle to what has no
 * Java type.
 *
 * <p>Everything here runs attached. Used by {@code glue} and {@code engine}.
 */
@NullMarked
package clutch.runtime.convert;

import org.jspecify.annotations.NullMarked;
