/**
 * Writes a first draft of the Java interfaces, records and enums for Python code. What is drafted is
 * collected as values first, since the name of each type depends on all others, and written then.
 */
@NullMarked
package clutch.processor.draft;

import org.jspecify.annotations.NullMarked;
