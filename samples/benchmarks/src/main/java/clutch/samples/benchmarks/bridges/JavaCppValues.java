package clutch.samples.benchmarks.bridges;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.cpython.PyObject;
import org.bytedeco.cpython.Py_buffer;
import org.bytedeco.cpython.global.python;
import org.bytedeco.javacpp.DoublePointer;
import org.jspecify.annotations.Nullable;

/** Java values as Python objects and back. All of it attached; "take" gives the reference back. */
final class JavaCppValues {

  private static final int WRITABLE_MEMORY = 0x200;

  private static final PyObject CAST = interned("cast");
  private static final PyObject DOUBLES = interned("d");

  /** A list of one element. */
  private static final PyObject LAST_GIVEN_BACK = python.PyList_New(1);

  private JavaCppValues() {}

  /**
   * Gives a reference back. These presets have no {@code Py_DecRef}; but to put an object into a list gives the list its
   * reference, and gives back that of the object that was there before.
   */
  static void take(PyObject object) {
    python.PyList_SetItem(LAST_GIVEN_BACK, 0, object);
  }

  /** That reference, unless it says that an exception has been raised. */
  static PyObject checked(@Nullable PyObject reference) {
    if (reference == null) {
      throw raised();
    }
    return reference;
  }

  private static RaisedException raised() {
    PyObject exception = python.PyErr_GetRaisedException();
    String type = takeText(python.PyType_GetName(python.Py_TYPE(exception)));
    String message = takeText(python.PyObject_Str(exception));
    take(exception);
    return new RaisedException(type, message);
  }

  static void checkRaised() {
    if (python.PyErr_Occurred() != null) {
      throw raised();
    }
  }

  static PyObject of(long value) {
    return checked(python.PyLong_FromLongLong(value));
  }

  static PyObject of(double value) {
    return checked(python.PyFloat_FromDouble(value));
  }

  static PyObject of(boolean value) {
    return python.PyBool_FromLong(value ? 1 : 0);
  }

  static PyObject of(String value) {
    return checked(python.PyUnicode_FromString(value));
  }

  static PyObject of(List<Double> values) {
    PyObject list = checked(python.PyList_New(values.size()));
    int i = 0;
    for (double value : values) {
      python.PyList_SetItem(list, i++, of(value));
    }
    return list;
  }

  /** An {@code array.array}: made of one number by repeating it, which is the fastest way to memory, and filled. */
  static PyObject of(double[] values) {
    PyObject array = checked(python.PySequence_Repeat(OneNumber.ARRAY, values.length));
    try (Py_buffer buffer = buffer(array)) {
      new DoublePointer(buffer.buf()).put(values, 0, values.length);
      python.PyBuffer_Release(buffer);
    }
    return array;
  }

  /** {@code array.array("d", [0.0])}, made at the first use. */
  private static final class OneNumber {

    static final PyObject ARRAY =
        JavaCppWorkload.call(
            attribute(checked(python.PyImport_ImportModule("array")), "array"), of("d"), of(List.of(0.0)));
  }

  static PyObject of(ByteBuffer values) {
    return doubles(checked(python.PyMemoryView_FromMemory(values, values.capacity(), WRITABLE_MEMORY)));
  }

  /** {@code view.cast("d")}; takes the view over. */
  private static PyObject doubles(PyObject view) {
    PyObject numbers = python.PyObject_CallMethodOneArg(view, CAST, DOUBLES);
    take(view);
    return checked(numbers);
  }

  /** A text that CPython compares by its address. */
  static PyObject interned(String text) {
    return checked(python.PyUnicode_InternFromString(text));
  }

  static PyObject attribute(PyObject object, PyObject name) {
    return checked(python.PyObject_GetAttr(object, name));
  }

  static PyObject attribute(PyObject object, String name) {
    return checked(python.PyObject_GetAttrString(object, name));
  }

  static long toLong(PyObject object) {
    long value = python.PyLong_AsLongLong(object);
    if (value == -1) {
      checkRaised();
    }
    return value;
  }

  static long takeLong(PyObject object) {
    long value = toLong(object);
    take(object);
    return value;
  }

  private static double toDouble(PyObject object) {
    double value = python.PyFloat_AsDouble(object);
    if (value == -1) {
      checkRaised();
    }
    return value;
  }

  static double takeDouble(PyObject object) {
    double value = toDouble(object);
    take(object);
    return value;
  }

  static boolean takeBoolean(PyObject object) {
    int value = python.PyObject_IsTrue(object);
    if (value < 0) {
      throw raised();
    }
    take(object);
    return value == 1;
  }

  static String takeText(PyObject object) {
    String text = python.PyUnicode_AsUTF8(object).getString();
    take(object);
    return text;
  }

  static List<Double> takeList(PyObject list) {
    Double[] values = new Double[(int) python.PyList_Size(list)];
    for (int i = 0; i < values.length; i++) {
      values[i] = toDouble(python.PyList_GetItem(list, i));
    }
    take(list);
    return Arrays.asList(values);
  }

  static double[] takeArray(PyObject object) {
    try (Py_buffer buffer = buffer(object)) {
      double[] values = new double[(int) (buffer.len() / Double.BYTES)];
      new DoublePointer(buffer.buf()).get(values);
      python.PyBuffer_Release(buffer);
      take(object);
      return values;
    }
  }

  /** Looks at an object's memory, and says how many bytes it has. */
  static long takeBufferSize(PyObject object) {
    try (Py_buffer buffer = buffer(object)) {
      long size = bytes(buffer).capacity();
      python.PyBuffer_Release(buffer);
      take(object);
      return size;
    }
  }

  /** Looks at the last of an object's doubles. */
  static double takeLastDouble(PyObject object) {
    try (Py_buffer buffer = buffer(object)) {
      ByteBuffer bytes = bytes(buffer);
      double last = bytes.order(ByteOrder.nativeOrder()).getDouble(bytes.capacity() - Double.BYTES);
      python.PyBuffer_Release(buffer);
      take(object);
      return last;
    }
  }

  private static ByteBuffer bytes(Py_buffer buffer) {
    return buffer.buf().capacity(buffer.len()).asByteBuffer();
  }

  private static Py_buffer buffer(PyObject object) {
    Py_buffer buffer = new Py_buffer();
    if (python.PyObject_GetBuffer(object, buffer, 0) != 0) {
      throw raised();
    }
    return buffer;
  }
}
