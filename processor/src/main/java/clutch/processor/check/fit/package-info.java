/** Whether a Java type and a Python hint go together: pure decisions on types. */
@NullMarked
package clutch.processor.check.fit;

import org.jspecify.annotations.NullMarked;
