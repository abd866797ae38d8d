/**
 * Wires one life of CPython: finds it, loads it, starts it, prepares it, ends it. Nothing depends on
 * this package; it is found by its name.
 */
@NullMarked
package clutch.runtime.engine;

import org.jspecify.annotations.NullMarked;
