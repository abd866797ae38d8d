/** Each row of the type table, in both directions, at the edges, nested. */
@NullMarked
package clutch.samples.types;

import org.jspecify.annotations.NullMarked;
