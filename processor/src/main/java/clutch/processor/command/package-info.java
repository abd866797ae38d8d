/** What can be run from the command line: {@code java -jar clutch-processor.jar}. */
@NullMarked
package clutch.processor.command;

import org.jspecify.annotations.NullMarked;
