/**
 * What users and framework authors see: {@link clutch.runtime.Python} starts CPython in this
 * process, an {@link clutch.runtime.Interpreter} answers calls, a {@link clutch.runtime.PyObject} is
 * a Python object without a Java type, and everything that can go wrong is a {@link
 * clutch.runtime.ClutchException}.
 *
 * <p>This package depends on no other package of Clutch, and all of them may depend on it: it holds
 * the words that they share. What stands behind it comes in through {@link
 * clutch.runtime.PythonEngine}.
 */
@NullMarked
package clutch.runtime;

import org.jspecify.annotations.NullMarked;
