/** Interfaces that use each type of the type table, answered by Python code that gives back what it gets. */
@NullMarked
package clutch.samples.types;

import org.jspecify.annotations.NullMarked;
