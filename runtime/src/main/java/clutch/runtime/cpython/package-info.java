/**
 * CPython's C API as typed Java methods. Pointers are {@code long}s. Each method says what thread
 * state it wants: <i>attached</i> (a thread state is attached to the calling thread), <i>detached</i>
 * (none is), or <i>any</i>.
 *
 * <p>The functions are linked when their class is first used, which has to be after {@link
 * clutch.runtime.cpython.CPythonLibrary#load}. No other package holds a method handle, {@code
 * platform} aside.
 */
@NullMarked
package clutch.runtime.cpython;

import org.jspecify.annotations.NullMarked;
