package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** What every Python object can do. All of it may run any Python code. */
public final class ObjectProtocol {

  /** {@code Py_EQ}. */
  private static final long EQUAL = 2;

  private static final MethodHandle ATTRIBUTE =
      CFunction.of("PyObject_GetAttr", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle OPTIONAL_ATTRIBUTE =
      CFunction.of("PyObject_GetOptionalAttr", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle ITEM =
      CFunction.of("PyObject_GetItem", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SET_ATTRIBUTE =
      CFunction.of("PyObject_SetAttr", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle STR = CFunction.of("PyObject_Str", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle REPR = CFunction.of("PyObject_Repr", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle IS_INSTANCE =
      CFunction.of("PyObject_IsInstance", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle RICH_COMPARE_BOOL =
      CFunction.of("PyObject_RichCompareBool", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle HASH = CFunction.of("PyObject_Hash", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle ITERATOR =
      CFunction.of("PyObject_GetIter", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle NEXT = CFunction.of("PyIter_Next", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle INDEX = CFunction.of("PyNumber_Index", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle HAS_INDEX = CFunction.of("PyIndex_Check", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle HAS_BUFFER =
      CFunction.of("PyObject_CheckBuffer", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle HAS_ATTRIBUTE =
      CFunction.of("PyObject_HasAttrWithError", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle IS_TRUE =
      CFunction.of("PyObject_IsTrue", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle IS_CALLABLE =
      CFunction.of("PyCallable_Check", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle FILE_SYSTEM_PATH =
      CFunction.of("PyOS_FSPath", JAVA_LONG, JAVA_LONG);

  private ObjectProtocol() {}

  /** {@code PyOS_FSPath}: A new reference to what {@code os.fspath} gives, str or bytes; 0 with an exception set. Attached. */
  public static long fileSystemPath(long object) {
    try {
      return (long) FILE_SYSTEM_PATH.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyObject_GetAttr}: A new reference; 0 with an exception set. Attached. */
  public static long attribute(long object, long name) {
    try {
      return (long) ATTRIBUTE.invokeExact(object, name);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * {@code PyObject_GetOptionalAttr}: 1 with a new reference in the word, 0 without an exception if there is no
   * such attribute, -1 with one set. Attached.
   */
  public static int optionalAttribute(long object, long name, MemorySegment word) {
    try {
      return (int) (long) OPTIONAL_ATTRIBUTE.invokeExact(object, name, word.address());
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyObject_GetItem}: A new reference to {@code object[key]}; 0 with an exception set. Attached. */
  public static long item(long object, long key) {
    try {
      return (long) ITEM.invokeExact(object, key);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyObject_SetAttr}: -1 with an exception set on failure. Attached. */
  public static int setAttribute(long object, long name, long value) {
    try {
      return (int) (long) SET_ATTRIBUTE.invokeExact(object, name, value);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyObject_Str}: A new reference to {@code str(object)}. Attached. */
  public static long str(long object) {
    try {
      return (long) STR.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyObject_Repr}: A new reference to {@code repr(object)}. Attached. */
  public static long repr(long object) {
    try {
      return (long) REPR.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyObject_IsInstance}: -1 with an exception set on failure. Attached. */
  public static int isInstance(long object, long type) {
    try {
      return (int) (long) IS_INSTANCE.invokeExact(object, type);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * {@code PyObject_RichCompareBool} with {@code Py_EQ}: 1 if they are one object or equal, 0 if not, -1
   * with an exception set. Attached.
   */
  public static int isEqual(long object, long other) {
    try {
      return (int) (long) RICH_COMPARE_BOOL.invokeExact(object, other, EQUAL);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyObject_Hash}: -1 with an exception set if it can't be hashed. Attached. */
  public static long hash(long object) {
    try {
      return (long) HASH.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyObject_GetIter}: A new reference; 0 with an exception set. Attached. */
  public static long iterator(long object) {
    try {
      return (long) ITERATOR.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyIter_Next}: A new reference; 0 at the end, or with an exception set. Attached. */
  public static long next(long iterator) {
    try {
      return (long) NEXT.invokeExact(iterator);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyNumber_Index}: A new reference to an int, as {@code operator.index}. Attached. */
  public static long index(long object) {
    try {
      return (long) INDEX.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyIndex_Check}: Whether {@code operator.index} takes it. Attached. */
  public static int hasIndex(long object) {
    try {
      return (int) (long) HAS_INDEX.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyObject_CheckBuffer}: Whether it has the buffer protocol. Attached. */
  public static int hasBuffer(long object) {
    try {
      return (int) (long) HAS_BUFFER.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyObject_IsTrue}: What {@code bool(object)} gives; -1 with an exception set on failure. Attached. */
  public static int isTrue(long object) {
    try {
      return (int) (long) IS_TRUE.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyObject_HasAttrWithError}: Whether it has that attribute; -1 with an exception set on failure. Attached. */
  public static int hasAttribute(long object, long name) {
    try {
      return (int) (long) HAS_ATTRIBUTE.invokeExact(object, name);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyCallable_Check}: Whether it can be called. Attached. */
  public static boolean isCallable(long object) {
    try {
      return (int) (long) IS_CALLABLE.invokeExact(object) != 0;
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
