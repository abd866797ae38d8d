/** Tests of the command. */
@NullMarked
package clutch.processor.command;

import org.jspecify.annotations.NullMarked;
