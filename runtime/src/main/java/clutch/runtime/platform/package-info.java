/**
 * What differs by operating system, and nothing else: how shared libraries are loaded, what runs as
 * an OS thread exits, where a thread's stack lies, what files are called. A platform that has not
 * been brought up is refused by name.
 *
 * <p>May be used by {@code cpython}, {@code interpreter}, {@code home} and what wires them.
 */
@NullMarked
package clutch.runtime.platform;

import org.jspecify.annotations.NullMarked;
