/** The declarations of one Python file as they are written, before any name in them has a meaning. */
@NullMarked
package clutch.processor.python.syntax;

import org.jspecify.annotations.NullMarked;
