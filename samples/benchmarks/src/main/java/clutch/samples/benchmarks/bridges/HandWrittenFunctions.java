package clutch.samples.benchmarks.bridges;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.invoke.MethodHandle;

/** CPython's functions as a careful engineer binds them: folded into the code by the JIT, with pointers as numbers. */
final class HandWrittenFunctions {

  static final MethodHandle NEW_THREAD_STATE = LoadedPython.function("PyThreadState_New", JAVA_LONG, JAVA_LONG);
  static final MethodHandle MAIN_INTERPRETER = LoadedPython.function("PyInterpreterState_Main", JAVA_LONG);
  static final MethodHandle RESTORE_THREAD = LoadedPython.procedure("PyEval_RestoreThread", JAVA_LONG);
  static final MethodHandle SAVE_THREAD = LoadedPython.function("PyEval_SaveThread", JAVA_LONG);

  static final MethodHandle IMPORT = LoadedPython.function("PyImport_ImportModule", JAVA_LONG, ADDRESS);
  static final MethodHandle ATTRIBUTE_BY_TEXT =
      LoadedPython.function("PyObject_GetAttrString", JAVA_LONG, JAVA_LONG, ADDRESS);
  static final MethodHandle ATTRIBUTE = LoadedPython.function("PyObject_GetAttr", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  static final MethodHandle NEW_REFERENCE = LoadedPython.function("Py_NewRef", JAVA_LONG, JAVA_LONG);
  static final MethodHandle DECREF = LoadedPython.procedure("Py_DecRef", JAVA_LONG);

  static final MethodHandle CALL_NO_ARGUMENTS = LoadedPython.function("PyObject_CallNoArgs", JAVA_LONG, JAVA_LONG);
  static final MethodHandle CALL_ONE_ARGUMENT =
      LoadedPython.function("PyObject_CallOneArg", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  static final MethodHandle VECTORCALL =
      LoadedPython.function("PyObject_Vectorcall", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  static final MethodHandle VECTORCALL_METHOD =
      LoadedPython.function("PyObject_VectorcallMethod", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  static final MethodHandle NEW_FUNCTION =
      LoadedPython.function("PyCFunction_NewEx", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

  static final MethodHandle FROM_LONG = LoadedPython.function("PyLong_FromLongLong", JAVA_LONG, JAVA_LONG);
  static final MethodHandle TO_LONG = LoadedPython.function("PyLong_AsLongLong", JAVA_LONG, JAVA_LONG);
  static final MethodHandle FROM_DOUBLE = LoadedPython.function("PyFloat_FromDouble", JAVA_LONG, JAVA_DOUBLE);
  static final MethodHandle TO_DOUBLE = LoadedPython.function("PyFloat_AsDouble", JAVA_DOUBLE, JAVA_LONG);
  static final MethodHandle FROM_BOOLEAN = LoadedPython.function("PyBool_FromLong", JAVA_LONG, JAVA_LONG);
  static final MethodHandle IS_TRUE = LoadedPython.function("PyObject_IsTrue", JAVA_INT, JAVA_LONG);
  static final MethodHandle FROM_UTF8 =
      LoadedPython.function("PyUnicode_FromStringAndSize", JAVA_LONG, ADDRESS, JAVA_LONG);
  static final MethodHandle INTERNED = LoadedPython.function("PyUnicode_InternFromString", JAVA_LONG, ADDRESS);
  static final MethodHandle TO_UTF8 = LoadedPython.function("PyUnicode_AsUTF8AndSize", JAVA_LONG, JAVA_LONG, ADDRESS);

  static final MethodHandle NEW_LIST = LoadedPython.function("PyList_New", JAVA_LONG, JAVA_LONG);
  static final MethodHandle LIST_SET =
      LoadedPython.function("PyList_SetItem", JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  static final MethodHandle LIST_GET = LoadedPython.function("PyList_GetItem", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  static final MethodHandle LIST_SIZE = LoadedPython.function("PyList_Size", JAVA_LONG, JAVA_LONG);
  static final MethodHandle ITERATOR = LoadedPython.function("PyObject_GetIter", JAVA_LONG, JAVA_LONG);
  static final MethodHandle NEXT = LoadedPython.function("PyIter_Next", JAVA_LONG, JAVA_LONG);

  static final MethodHandle REPEAT = LoadedPython.function("PySequence_Repeat", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  static final MethodHandle VIEW_OF_MEMORY =
      LoadedPython.function("PyMemoryView_FromMemory", JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_INT);
  static final MethodHandle GET_BUFFER =
      LoadedPython.function("PyObject_GetBuffer", JAVA_INT, JAVA_LONG, ADDRESS, JAVA_INT);
  static final MethodHandle RELEASE_BUFFER = LoadedPython.procedure("PyBuffer_Release", ADDRESS);

  static final MethodHandle ERROR_OCCURRED = LoadedPython.function("PyErr_Occurred", JAVA_LONG);
  static final MethodHandle TAKE_EXCEPTION = LoadedPython.function("PyErr_GetRaisedException", JAVA_LONG);
  static final MethodHandle RAISE = LoadedPython.procedure("PyErr_SetString", JAVA_LONG, ADDRESS);
  static final MethodHandle TYPE = LoadedPython.function("PyObject_Type", JAVA_LONG, JAVA_LONG);
  static final MethodHandle TYPE_NAME = LoadedPython.function("PyType_GetName", JAVA_LONG, JAVA_LONG);
  static final MethodHandle TEXT_OF = LoadedPython.function("PyObject_Str", JAVA_LONG, JAVA_LONG);

  private HandWrittenFunctions() {}
}
