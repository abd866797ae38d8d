/**
 * Finding or unpacking a Python. {@link clutch.runtime.home.PythonSearch} asks a chain of locators
 * for a Python and tells what each of them saw; {@link clutch.runtime.home.UserCode} brings the
 * Python code of the class path and module path to where Python can import it; {@link
 * clutch.runtime.home.Certificates} finds the authorities that TLS in Python is to trust.
 *
 * <p>Everything here is plain files and values; nothing is loaded or started. The engine and the
 * commands may use this package; it depends on the platform only.
 */
@NullMarked
package clutch.runtime.home;

import org.jspecify.annotations.NullMarked;
