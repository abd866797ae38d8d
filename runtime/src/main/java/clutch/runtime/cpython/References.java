package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** Reference counts. */
public final class References {

  private static final MethodHandle INCREMENT = CFunction.of("Py_IncRef", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle DECREMENT = CFunction.of("Py_DecRef", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle DECREMENT_OF_PLAIN =
      CFunction.critical("Py_DecRef", JAVA_LONG, JAVA_LONG);

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
    decrement(object, ReferenceCounts.NO_THREAD);
  }

  /**
   * As {@link #decrement(long)}, which without a GIL is cheaper for what the calling thread itself has made.
   *
   * @param threadNumber the calling thread's {@link ThreadStates#threadNumber}
   */
  public static void decrement(long object, long threadNumber) {
    if (ReferenceCounts.decrement(object)) {
      return;
    }
    if (endsWithoutWaiting(object, threadNumber)) {
      decrementPlain(object);
    } else {
      decrementAny(object);
    }
  }

  /**
   * Without a GIL, the end of what another thread counts is left to that thread, for which this one may have to
   * wait; and that of a text may have to wait for the table of those that are interned.
   */
  private static boolean endsWithoutWaiting(long object, long threadNumber) {
    long type = Constants.typeOf(object);
    boolean number = type == Constants.INT || type == Constants.FLOAT;
    return Constants.hasGil()
        ? number || type == Constants.STR
        : number && ReferenceCounts.isCountedBy(threadNumber, object);
  }

  private static void decrementAny(long object) {
    try {
      long _ = (long) DECREMENT.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** The end of a number or a text runs no Python code: no finalizer, no weak reference, nothing it refers to. */
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
