/**
 * What names in Python files mean: the search path, imports, scopes, conditions, hints, classes. Only
 * the wiring uses it; all others see {@link clutch.processor.python.PythonDeclarations}.
 */
@NullMarked
package clutch.processor.python.resolve;

import org.jspecify.annotations.NullMarked;
