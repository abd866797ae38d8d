/**
 * Python calls that go on after their method has returned: as futures and as publishers of elements, on
 * the event loop or on an own thread of their interpreter.
 */
@NullMarked
package clutch.runtime.futures;

import org.jspecify.annotations.NullMarked;
