package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** Python's types. */
public final class Types {

  private static final MethodHandle IS_SUBTYPE =
      CFunction.of("PyType_IsSubtype", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle FULL_NAME =
      CFunction.of("PyType_GetFullyQualifiedName", JAVA_LONG, JAVA_LONG);

  private static final MethodHandle FLAGS = CFunction.critical("PyType_GetFlags", JAVA_LONG, JAVA_LONG);

  /** {@code Py_TPFLAGS_MAPPING}: has what inherits from {@code collections.abc.Mapping}, or is registered there. */
  public static final long MAPPING = 1L << 6;

  /** {@code Py_TPFLAGS_SEQUENCE}: has what inherits from {@code collections.abc.Sequence}, or is registered there. */
  public static final long SEQUENCE = 1L << 5;

  /** {@code Py_TPFLAGS_IMMUTABLETYPE}. */
  private static final long IMMUTABLE = 1L << 8;

  /** {@code Py_TPFLAGS_TYPE_SUBCLASS}: has {@code type}, and what inherits from it. */
  public static final long TYPE = 1L << 31;

  private Types() {}

  /** {@code PyType_GetFlags}: What a type is marked as. Attached. */
  public static long flags(long type) {
    try {
      return (long) FLAGS.invokeExact(type);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** Whether an object is a class whose attributes nobody can replace: one written in C, no subclass in Python. Attached. */
  public static boolean isImmutable(long object) {
    return isInstance(object, Constants.TYPE) && (flags(object) & IMMUTABLE) != 0;
  }

  /** {@code PyType_IsSubtype}: Whether a type inherits from another. Attached. */
  public static int isSubtype(long type, long base) {
    try {
      return (int) (long) IS_SUBTYPE.invokeExact(type, base);
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
