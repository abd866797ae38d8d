package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** Python's types. */
public final class Types {

  private static final MethodHandle IS_SUBTYPE =
      CFunction.of("PyType_IsSubtype", JAVA_INT, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle FULL_NAME =
      CFunction.of("PyType_GetFullyQualifiedName", JAVA_LONG, JAVA_LONG);

  private Types() {}

  /** {@code PyType_IsSubtype}: Whether a type inherits from another. Attached. */
  public static int isSubtype(long type, long base) {
    try {
      return (int) IS_SUBTYPE.invokeExact(type, base);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyType_GetFullyQualifiedName}: A new reference to a str. Attached. */
  public static long fullName(long type) {
    try {
      return (long) FULL_NAME.invokeExact(type);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** Whether an object's type is that type or inherits from it; no Python code can run. Attached. */
  public static boolean isInstance(long object, long type) {
    long own = Constants.typeOf(object);
    return own == type || isSubtype(own, type) != 0;
  }
}
