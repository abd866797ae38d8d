/**
 * Reads the declarations of a Python file from its text. It never throws: what can't be read is a fault in the
 * result, and the rest of the file is read all the same.
 */
@NullMarked
package clutch.processor.python.parse;

import org.jspecify.annotations.NullMarked;
