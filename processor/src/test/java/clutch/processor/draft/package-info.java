/** Drafts of real modules, compiled, bound, and with mistakes made in them. */
@NullMarked
package clutch.processor.draft;

import org.jspecify.annotations.NullMarked;
