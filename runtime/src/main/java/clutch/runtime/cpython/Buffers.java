package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The buffer protocol (PEP 3118). The layout of {@code Py_buffer} is part of the stable ABI. */
public final class Buffers {

  private static final MethodHandle GET =
      CFunction.of("PyObject_GetBuffer", JAVA_INT, JAVA_LONG, ADDRESS, JAVA_INT);
  private static final MethodHandle RELEASE = CFunction.ofVoid("PyBuffer_Release", ADDRESS);

  private Buffers() {}

  /** {@code PyObject_GetBuffer}: Fills a buffer, to be released; -1 with an exception set. Attached. */
  public static int get(long object, MemorySegment buffer, int flags) {
    try {
      return (int) GET.invokeExact(object, buffer, flags);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyBuffer_Release}: Releases it. Attached. */
  public static void release(MemorySegment buffer) {
    try {
      RELEASE.invokeExact(buffer);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
