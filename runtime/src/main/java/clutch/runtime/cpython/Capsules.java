package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Capsules: Python objects that hold a C pointer under a name. */
public final class Capsules {

  private static final MethodHandle CREATE =
      CFunction.of("PyCapsule_New", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle POINTER =
      CFunction.of("PyCapsule_GetPointer", JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private Capsules() {}

  /**
   * {@code PyCapsule_New}, without a destructor: A new reference; 0 with an exception set. Attached.
   *
   * @param pointer what it holds, not 0
   * @param name a C string that outlives the capsule
   */
  public static long create(long pointer, MemorySegment name) {
    try {
      return (long) CREATE.invokeExact(pointer, name.address(), 0L);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyCapsule_GetPointer}: 0 with an exception set if it is no capsule of that name. Attached. */
  public static long pointer(long capsule, MemorySegment name) {
    try {
      return (long) POINTER.invokeExact(capsule, name.address());
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
