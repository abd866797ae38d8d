/**
 * What generated code calls, and nothing else does. Not for use by hand: the annotation processor
 * and this package belong to the same release.
 */
@NullMarked
package clutch.runtime.glue;

import org.jspecify.annotations.NullMarked;
