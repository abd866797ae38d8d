package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** Reference counts. */
public final class References {

  private static final MethodHandle INCREMENT = CFunction.ofVoid("Py_IncRef", JAVA_LONG);
  private static final MethodHandle DECREMENT = CFunction.ofVoid("Py_DecRef", JAVA_LONG);

  private References() {}

  /** {@code Py_IncRef}: Takes a further reference. Attached. */
  public static void increment(long object) {
    try {
      INCREMENT.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code Py_DecRef}: Gives a reference back; may run any Python code. Attached. */
  public static void decrement(long object) {
    try {
      DECREMENT.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
