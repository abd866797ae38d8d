package clutch.runtime.cpython;

import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;

/**
 * Links the functions of the CPython that was loaded.
 *
 * <p>The first function of a shape costs some milliseconds, in which Java makes classes for it; all further ones next
 * to nothing. So there are few shapes: pointers are longs, and so is an {@code int} or nothing at all that comes back,
 * of which the caller takes the low half or nothing, and an {@code int} that goes in, of which C takes the low half.
 * All of these are in the same registers. A function without parameters is given a 0, in a register that it does not
 * look at.
 */
final class CFunction {

  private CFunction() {}

  static MethodHandle of(String name, MemoryLayout result, MemoryLayout... parameters) {
    return NativeFunction.link(CPythonLibrary.symbols(), name, result, parameters);
  }

  static MethodHandle ofVoid(String name, MemoryLayout... parameters) {
    return NativeFunction.link(CPythonLibrary.symbols(), name, null, parameters);
  }

  /**
   * A function that can neither run Python code, nor wait, nor call back: the JVM may stay in its
   * Java state for it, which saves a few nanoseconds.
   */
  static MethodHandle critical(String name, MemoryLayout result, MemoryLayout... parameters) {
    return NativeFunction.link(
        CPythonLibrary.symbols(), name, result, parameters, Linker.Option.critical(false));
  }

  /**
   * As {@link #critical} where there is a GIL, for a function that locks an object where there is none,
   * and then may wait.
   */
  static MethodHandle criticalWithGil(String name, MemoryLayout result, MemoryLayout... parameters) {
    return Constants.hasGil() ? critical(name, result, parameters) : of(name, result, parameters);
  }

  /** As {@link #critical}, for a function that copies out of, or into, a Java array. */
  static MethodHandle criticalWithHeap(
      String name, MemoryLayout result, MemoryLayout... parameters) {
    return NativeFunction.link(
        CPythonLibrary.symbols(), name, result, parameters, Linker.Option.critical(true));
  }
}
