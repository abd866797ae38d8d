package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Python's {@code dict}, {@code set} and the mapping protocol. */
public final class Mappings {

  private static final MethodHandle NEW_DICT = CFunction.of("PyDict_New", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SET_DICT_ITEM =
      CFunction.of("PyDict_SetItem", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle DICT_ITEM =
      CFunction.of("PyDict_GetItemRef", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle UPDATE_DICT =
      CFunction.of("PyDict_Update", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle IS_MAPPING =
      CFunction.of("PyMapping_Check", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle COPY_DICT = CFunction.of("PyDict_Copy", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle KEYS = CFunction.of("PyDict_Keys", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle VALUES = CFunction.of("PyDict_Values", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle ITEMS = CFunction.of("PyMapping_Items", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle NEW_SET = CFunction.of("PySet_New", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle ADD_TO_SET =
      CFunction.of("PySet_Add", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle DICT_SIZE = CFunction.of("PyDict_Size", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SET_SIZE = CFunction.of("PySet_Size", JAVA_LONG, JAVA_LONG);

  private Mappings() {}

  /** {@code PyDict_New}: A new reference. Attached. */
  public static long newDict() {
    try {
      return (long) NEW_DICT.invokeExact(0L);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyDict_SetItem}: Takes references of its own; -1 with an exception set on failure. Attached. */
  public static int setDictItem(long dict, long key, long value) {
    try {
      return (int) (long) SET_DICT_ITEM.invokeExact(dict, key, value);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * {@code PyDict_GetItemRef}: 1 with a new reference in the word, 0 without an exception if there is no such
   * key, -1 with one set. Attached.
   */
  public static int dictItem(long dict, long key, MemorySegment word) {
    try {
      return (int) (long) DICT_ITEM.invokeExact(dict, key, word.address());
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyDict_Update}: Puts all in that a mapping has, by its {@code keys}; -1 with an exception set on failure. Attached. */
  public static int updateDict(long dict, long mapping) {
    try {
      return (int) (long) UPDATE_DICT.invokeExact(dict, mapping);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyMapping_Check}: Whether it has the mapping protocol; sequences may, too. Attached. */
  public static int isMapping(long object) {
    try {
      return (int) (long) IS_MAPPING.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyDict_Copy}: A new reference to a dict of what it has now. Attached. */
  public static long copyDict(long dict) {
    try {
      return (long) COPY_DICT.invokeExact(dict);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyDict_Keys}: A new reference to a list of its keys. Attached. */
  public static long keys(long dict) {
    try {
      return (long) KEYS.invokeExact(dict);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyDict_Values}: A new reference to a list of its values, in the order of its keys. Attached. */
  public static long values(long dict) {
    try {
      return (long) VALUES.invokeExact(dict);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyMapping_Items}: A new reference to a list of pairs. Attached. */
  public static long items(long mapping) {
    try {
      return (long) ITEMS.invokeExact(mapping);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PySet_New}: A new reference; 0 for the iterable gives an empty set. Attached. */
  public static long newSet(long iterable) {
    try {
      return (long) NEW_SET.invokeExact(iterable);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PySet_Add}: Takes a reference of its own; -1 with an exception set on failure. Attached. */
  public static int addToSet(long set, long key) {
    try {
      return (int) (long) ADD_TO_SET.invokeExact(set, key);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyDict_Size}: Its size. Attached. */
  public static long dictSize(long dict) {
    try {
      return (long) DICT_SIZE.invokeExact(dict);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PySet_Size}: Its size. Attached. */
  public static long setSize(long set) {
    try {
      return (long) SET_SIZE.invokeExact(set);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
