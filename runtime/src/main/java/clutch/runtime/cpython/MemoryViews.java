package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** {@code memoryview}: a look at the memory of another object, which it keeps. */
public final class MemoryViews {

  private static final MethodHandle FROM_OBJECT =
      CFunction.of("PyMemoryView_FromObject", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle FROM_BUFFER =
      CFunction.of("PyMemoryView_FromBuffer", JAVA_LONG, ADDRESS);

  private MemoryViews() {}

  /** {@code PyMemoryView_FromObject}: A new reference; 0 with an exception set. Attached. */
  public static long fromObject(long object) {
    try {
      return (long) FROM_OBJECT.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * {@code PyMemoryView_FromBuffer}: A new reference to one that keeps nothing; 0 with an exception set.
   * Attached.
   *
   * @param buffer a {@code Py_buffer}; shape and strides are copied, the memory and the format are not
   */
  public static long fromBuffer(MemorySegment buffer) {
    try {
      return (long) FROM_BUFFER.invokeExact(buffer);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
