package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** Reference counts. */
public final class References {

  private static final MethodHandle INCREMENT = CFunction.of("Py_IncRef", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle DECREMENT = CFunction.of("Py_DecRef", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle DECREMENT_OF_PLAIN =
      CFunction.criticalWithGil("Py_DecRef", JAVA_LONG, JAVA_LONG);

  private References() {}

  /** {@code Py_IncRef}: Takes a further reference. Attached. */
  public static void increment(long object) {
    if (ReferenceCounts.increment(object)) {
      return;
    }
    try {
      long _ = (long) INCREMENT.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code Py_DecRef}: Gives a reference back; may run any Python code. Attached. */
  public static void decrement(long object) {
    if (ReferenceCounts.decrement(object)) {
      return;
    }
    long type = Constants.typeOf(object);
    if (type == Constants.INT || type == Constants.FLOAT || type == Constants.STR) {
      decrementPlain(object);
    } else {
      decrementAny(object);
    }
  }

  private static void decrementAny(long object) {
    try {
      long _ = (long) DECREMENT.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * The end of a number or a text runs no Python code: no finalizer, no weak reference, nothing it refers to.
   * Without a GIL it may have to be left to the thread whose object it is, and that may wait.
   */
  private static void decrementPlain(long object) {
    try {
      long _ = (long) DECREMENT_OF_PLAIN.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code Py_DecRef}, by a call whatever the object is; nothing for 0. Attached. */
  static void release(long object) {
    if (object != 0) {
      decrementAny(object);
    }
  }
}
