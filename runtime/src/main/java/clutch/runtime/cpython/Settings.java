package clutch.runtime.cpython;

import java.util.Optional;

/**
 * What CPython is told as it is initialized. Always: UTF-8 mode, whatever the locale; no signal
 * handlers, which are the JVM's; no faulthandler.
 *
 * @param home the folder that holds {@code lib/python3.x}; empty for a virtual environment, whose
 *     {@code pyvenv.cfg} CPython finds beside the executable
 * @param executable becomes {@code sys.executable}
 * @param isolated whether environment variables and the user's site-packages are ignored
 */
public record Settings(Optional<String> home, String executable, boolean isolated) {}
