package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** {@code weakref.ref}. */
public final class WeakReferences {

  private static final MethodHandle CREATE =
      CFunction.of("PyWeakref_NewRef", JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private WeakReferences() {}

  /**
   * {@code PyWeakref_NewRef}: A new reference; 0 with an exception set. Attached.
   *
   * @param object what is referred to
   * @param callback is called with the weak reference once that is gone
   */
  public static long create(long object, long callback) {
    try {
      return (long) CREATE.invokeExact(object, callback);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
