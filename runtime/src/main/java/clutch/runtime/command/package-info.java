/**
 * What can be run from the command line: {@code doctor}, which tells which Python is chosen and
 * whether it works, and {@code python}, which runs it as the command-line Python that it is.
 *
 * <p>Nothing depends on this package.
 */
@NullMarked
package clutch.runtime.command;

import org.jspecify.annotations.NullMarked;
