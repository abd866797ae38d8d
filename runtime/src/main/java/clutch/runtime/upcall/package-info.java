/**
 * Python calling Java: Python functions that stand for Java code, and Java exceptions on their way
 * through Python. Values are converted a layer above.
 */
@NullMarked
package clutch.runtime.upcall;

import org.jspecify.annotations.NullMarked;
