package clutch.samples.benchmarks.bridges;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.invoke.MethodHandle;

/** CPython's functions with the types that C has for them: a pointer is a memory segment. */
final class NaiveFunctions {

  static final MethodHandle ENSURE = LoadedPython.function("PyGILState_Ensure", JAVA_INT);
  static final MethodHandle RELEASE = LoadedPython.procedure("PyGILState_Release", JAVA_INT);
  static final MethodHandle SAVE_THREAD = LoadedPython.function("PyEval_SaveThread", ADDRESS);
  static final MethodHandle RESTORE_THREAD = LoadedPython.procedure("PyEval_RestoreThread", ADDRESS);

  static final MethodHandle IMPORT = LoadedPython.function("PyImport_ImportModule", ADDRESS, ADDRESS);
  static final MethodHandle ATTRIBUTE = LoadedPython.function("PyObject_GetAttrString", ADDRESS, ADDRESS, ADDRESS);
  static final MethodHandle DECREF = LoadedPython.procedure("Py_DecRef", ADDRESS);
  static final MethodHandle CALL = LoadedPython.function("PyObject_CallObject", ADDRESS, ADDRESS, ADDRESS);
  static final MethodHandle NEW_TUPLE = LoadedPython.function("PyTuple_New", ADDRESS, JAVA_LONG);
  static final MethodHandle TUPLE_SET =
      LoadedPython.function("PyTuple_SetItem", JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS);
  static final MethodHandle NEW_FUNCTION =
      LoadedPython.function("PyCFunction_NewEx", ADDRESS, ADDRESS, ADDRESS, ADDRESS);

  static final MethodHandle FROM_LONG = LoadedPython.function("PyLong_FromLongLong", ADDRESS, JAVA_LONG);
  static final MethodHandle TO_LONG = LoadedPython.function("PyLong_AsLongLong", JAVA_LONG, ADDRESS);
  static final MethodHandle FROM_DOUBLE = LoadedPython.function("PyFloat_FromDouble", ADDRESS, JAVA_DOUBLE);
  static final MethodHandle TO_DOUBLE = LoadedPython.function("PyFloat_AsDouble", JAVA_DOUBLE, ADDRESS);
  static final MethodHandle FROM_BOOLEAN = LoadedPython.function("PyBool_FromLong", ADDRESS, JAVA_LONG);
  static final MethodHandle IS_TRUE = LoadedPython.function("PyObject_IsTrue", JAVA_INT, ADDRESS);
  static final MethodHandle FROM_TEXT = LoadedPython.function("PyUnicode_FromString", ADDRESS, ADDRESS);
  static final MethodHandle TO_TEXT = LoadedPython.function("PyUnicode_AsUTF8", ADDRESS, ADDRESS);

  static final MethodHandle NEW_LIST = LoadedPython.function("PyList_New", ADDRESS, JAVA_LONG);
  static final MethodHandle LIST_SET = LoadedPython.function("PyList_SetItem", JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS);
  static final MethodHandle SIZE = LoadedPython.function("PySequence_Size", JAVA_LONG, ADDRESS);
  static final MethodHandle ITEM = LoadedPython.function("PySequence_GetItem", ADDRESS, ADDRESS, JAVA_LONG);
  static final MethodHandle NEXT = LoadedPython.function("PyIter_Next", ADDRESS, ADDRESS);

  static final MethodHandle VIEW_OF_MEMORY =
      LoadedPython.function("PyMemoryView_FromMemory", ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT);
  static final MethodHandle GET_BUFFER =
      LoadedPython.function("PyObject_GetBuffer", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
  static final MethodHandle RELEASE_BUFFER = LoadedPython.procedure("PyBuffer_Release", ADDRESS);

  static final MethodHandle ERROR_OCCURRED = LoadedPython.function("PyErr_Occurred", ADDRESS);
  static final MethodHandle TAKE_EXCEPTION = LoadedPython.function("PyErr_GetRaisedException", ADDRESS);
  static final MethodHandle RAISE = LoadedPython.procedure("PyErr_SetString", ADDRESS, ADDRESS);
  static final MethodHandle TYPE = LoadedPython.function("PyObject_Type", ADDRESS, ADDRESS);
  static final MethodHandle TYPE_NAME = LoadedPython.function("PyType_GetName", ADDRESS, ADDRESS);
  static final MethodHandle TEXT_OF = LoadedPython.function("PyObject_Str", ADDRESS, ADDRESS);

  private NaiveFunctions() {}
}
