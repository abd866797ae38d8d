package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.invoke.MethodHandle;

/** Python's {@code list}, {@code tuple} and the sequence protocol. */
public final class Sequences {

  private static final MethodHandle NEW_LIST = CFunction.of("PyList_New", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SET_LIST_ITEM =
      CFunction.of("PyList_SetItem", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle LIST_SIZE = CFunction.of("PyList_Size", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle LIST_TO_TUPLE =
      CFunction.of("PyList_AsTuple", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle LIST_ITEM =
      CFunction.of("PyList_GetItemRef", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle NEW_TUPLE = CFunction.of("PyTuple_New", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SET_TUPLE_ITEM =
      CFunction.of("PyTuple_SetItem", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle TUPLE_SIZE = CFunction.of("PyTuple_Size", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle TUPLE_ITEM =
      CFunction.of("PyTuple_GetItem", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle IS_SEQUENCE =
      CFunction.of("PySequence_Check", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle CONTAINS =
      CFunction.of("PySequence_Contains", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle REPEAT =
      CFunction.of("PySequence_Repeat", JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private Sequences() {}

  /** {@code PyList_New}: A new reference; each place is to be set before anything else sees it. Attached. */
  public static long newList(long size) {
    try {
      return (long) NEW_LIST.invokeExact(size);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyList_SET_ITEM}: Fills a place of a new list; steals the reference to the item. Attached. */
  public static int setListItem(long list, long index, long item) {
    // Looked at each time: Python code that looks for it finds each list, even one that is being filled.
    if (ItemLayout.LISTS && index < Memory.pointer(list + ItemLayout.SIZE)) {
      Memory.setPointer(Memory.pointer(list + ItemLayout.LIST_ITEMS) + index * Long.BYTES, item);
      return 0;
    }
    return setListItemByCall(list, index, item);
  }

  /** {@code PyList_SetItem}: Steals the reference to the item. Attached. */
  static int setListItemByCall(long list, long index, long item) {
    try {
      return (int) (long) SET_LIST_ITEM.invokeExact(list, index, item);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyList_AsTuple}: A new reference to a tuple of what it has now. Attached. */
  public static long listToTuple(long list) {
    try {
      return (long) LIST_TO_TUPLE.invokeExact(list);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyList_Size}: Its size. Attached. */
  public static long listSize(long list) {
    if (ItemLayout.LISTS) {
      return Memory.pointer(list + ItemLayout.SIZE);
    }
    try {
      return (long) LIST_SIZE.invokeExact(list);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyList_GetItemRef}: A new reference; 0 with an exception set when out of range. Attached. */
  public static long listItem(long list, long index) {
    try {
      return (long) LIST_ITEM.invokeExact(list, index);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * {@code Py_SET_SIZE}: Says how many items an object has, which then has to have them. {@link ItemLayout#readsLists()}.
   * Attached.
   */
  public static void setSize(long object, long size) {
    Memory.setPointer(object + ItemLayout.SIZE, size);
  }

  /** {@code PyTuple_New}: A new reference; each place is to be set before anything else sees it. Attached. */
  public static long newTuple(long size) {
    try {
      return (long) NEW_TUPLE.invokeExact(size);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * {@code PyList_GET_ITEM}: A borrowed reference. {@link ItemLayout#readsLists()}, and the list has that many
   * items. Attached.
   */
  public static long borrowListItem(long list, long index) {
    return Memory.pointer(Memory.pointer(list + ItemLayout.LIST_ITEMS) + index * Long.BYTES);
  }

  /** {@code PyTuple_SET_ITEM}: Fills a place of a new tuple; steals the reference to the item. Attached. */
  public static int setTupleItem(long tuple, long index, long item) {
    if (ItemLayout.TUPLE_ITEMS != 0 && index < Memory.pointer(tuple + ItemLayout.SIZE)) {
      Memory.setPointer(tuple + ItemLayout.TUPLE_ITEMS + index * Long.BYTES, item);
      return 0;
    }
    return setTupleItemByCall(tuple, index, item);
  }

  /** {@code PyTuple_SetItem}: Steals the reference to the item. Attached. */
  static int setTupleItemByCall(long tuple, long index, long item) {
    try {
      return (int) (long) SET_TUPLE_ITEM.invokeExact(tuple, index, item);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyTuple_Size}: Its size. Attached. */
  public static long tupleSize(long tuple) {
    if (ItemLayout.TUPLE_ITEMS != 0) {
      return Memory.pointer(tuple + ItemLayout.SIZE);
    }
    try {
      return (long) TUPLE_SIZE.invokeExact(tuple);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PyTuple_GetItem}: A borrowed reference; 0 with an exception set when out of range. Attached. */
  public static long tupleItem(long tuple, long index) {
    if (ItemLayout.TUPLE_ITEMS != 0 && 0 <= index && index < Memory.pointer(tuple + ItemLayout.SIZE)) {
      return Memory.pointer(tuple + ItemLayout.TUPLE_ITEMS + index * Long.BYTES);
    }
    try {
      return (long) TUPLE_ITEM.invokeExact(tuple, index);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PySequence_Check}: Whether it has items by number; a dict has not. Attached. */
  public static int isSequence(long object) {
    try {
      return (int) (long) IS_SEQUENCE.invokeExact(object);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PySequence_Contains}: What {@code item in object} gives; -1 with an exception set. Attached. */
  public static int contains(long object, long item) {
    try {
      return (int) (long) CONTAINS.invokeExact(object, item);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** {@code PySequence_Repeat}: A new reference to {@code object * count}. Attached. */
  public static long repeat(long object, long count) {
    try {
      return (long) REPEAT.invokeExact(object, count);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
