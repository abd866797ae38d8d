package clutch.runtime.cpython;

/**
 * Objects that CPython holds for as long as it is loaded, the same in every interpreter. References
 * to them are borrowed.
 */
public final class Constants {

  /** {@code None}. */
  public static final long NONE = address("_Py_NoneStruct");

  /** {@code True}. */
  public static final long TRUE = address("_Py_TrueStruct");

  /** {@code False}. */
  public static final long FALSE = address("_Py_FalseStruct");

  /** {@code bool}. */
  public static final long BOOL = address("PyBool_Type");

  /** {@code int}. */
  public static final long INT = address("PyLong_Type");

  /** {@code float}. */
  public static final long FLOAT = address("PyFloat_Type");

  /** The type of functions that are written in C. */
  public static final long C_FUNCTION = address("PyCFunction_Type");

  /** {@code str}. */
  public static final long STR = address("PyUnicode_Type");

  /** {@code bytes}. */
  public static final long BYTES = address("PyBytes_Type");

  /** {@code bytearray}. */
  public static final long BYTEARRAY = address("PyByteArray_Type");

  /** {@code memoryview}. */
  public static final long MEMORYVIEW = address("PyMemoryView_Type");

  /** {@code list}. */
  public static final long LIST = address("PyList_Type");

  /** {@code tuple}. */
  public static final long TUPLE = address("PyTuple_Type");

  /** {@code dict}. */
  public static final long DICT = address("PyDict_Type");

  /** {@code set}. */
  public static final long SET = address("PySet_Type");

  /** {@code frozenset}. */
  public static final long FROZENSET = address("PyFrozenSet_Type");

  /** {@code range}. */
  public static final long RANGE = address("PyRange_Type");

  /** The type of {@code dict.keys()}. */
  public static final long DICT_KEYS = address("PyDictKeys_Type");

  /** The type of {@code dict.values()}. */
  public static final long DICT_VALUES = address("PyDictValues_Type");

  /** The type of {@code dict.items()}. */
  public static final long DICT_ITEMS = address("PyDictItems_Type");

  /** {@code type}. */
  public static final long TYPE = address("PyType_Type");

  /** {@code BaseExceptionGroup}. */
  public static final long BASE_EXCEPTION_GROUP = Memory.pointer(address("PyExc_BaseExceptionGroup"));

  /** {@code BaseException}. */
  public static final long BASE_EXCEPTION = Memory.pointer(address("PyExc_BaseException"));

  /** {@code RuntimeError}. */
  public static final long RUNTIME_ERROR = Memory.pointer(address("PyExc_RuntimeError"));

  /** {@code RecursionError}. */
  public static final long RECURSION_ERROR = Memory.pointer(address("PyExc_RecursionError"));

  /** {@code MemoryError}. */
  public static final long MEMORY_ERROR = Memory.pointer(address("PyExc_MemoryError"));

  /** {@code StopIteration}. */
  public static final long STOP_ITERATION = Memory.pointer(address("PyExc_StopIteration"));

  /** {@code AttributeError}. */
  public static final long ATTRIBUTE_ERROR = Memory.pointer(address("PyExc_AttributeError"));

  /** {@code KeyError}. */
  public static final long KEY_ERROR = Memory.pointer(address("PyExc_KeyError"));

  /** {@code TypeError}. */
  public static final long TYPE_ERROR = Memory.pointer(address("PyExc_TypeError"));

  /** {@code ValueError}. */
  public static final long VALUE_ERROR = Memory.pointer(address("PyExc_ValueError"));

  /** {@code OverflowError}. */
  public static final long OVERFLOW_ERROR = Memory.pointer(address("PyExc_OverflowError"));

  /** {@code BufferError}. */
  public static final long BUFFER_ERROR = Memory.pointer(address("PyExc_BufferError"));

  /** {@code UnicodeEncodeError}. */
  public static final long UNICODE_ENCODE_ERROR = Memory.pointer(address("PyExc_UnicodeEncodeError"));

  /** {@code SyntaxError}. */
  public static final long SYNTAX_ERROR = Memory.pointer(address("PyExc_SyntaxError"));

  /** The type of what a class has for a place in its instances, such as of {@code __slots__}. */
  public static final long MEMBER_DESCRIPTOR = address("PyMemberDescr_Type");

  /** The type of what a class written in C has for an attribute that C functions read and write. */
  public static final long GETSET_DESCRIPTOR = address("PyGetSetDescr_Type");

  /** Where {@code ob_type} lies in an object; what the object holds comes right behind. */
  static final long TYPE_OFFSET = findTypeOffset();

  private Constants() {}

  /**
   * The type of an object, borrowed: what the macro {@code Py_TYPE} reads. Attached.
   *
   * @param object any object
   */
  public static long typeOf(long object) {
    return Memory.pointer(object + TYPE_OFFSET);
  }

  /** Whether this build has a GIL; even where none is used, objects of a build without look otherwise. */
  static boolean hasGil() {
    return TYPE_OFFSET == Long.BYTES;
  }

  /** Where what an object holds begins: behind its type. */
  static long contentOffset() {
    return TYPE_OFFSET + Long.BYTES;
  }

  /**
   * Where {@code ob_type} lies in an object: after the reference count, which is wider without a GIL.
   * Looked up in objects of a known type, so that a build with another layout is noticed.
   */
  private static long findTypeOffset() {
    for (long offset : new long[] {8, 24, 16, 32}) {
      if (Memory.pointer(TRUE + offset) == BOOL && Memory.pointer(FALSE + offset) == BOOL) {
        return offset;
      }
    }
    throw new IllegalStateException(
        "This CPython lays its objects out in a way that Clutch does not know");
  }

  private static long address(String name) {
    return CPythonLibrary.find(name).address();
  }
}
