package clutch.samples.benchmarks.bridges;

import org.bytedeco.cpython.PyObject;
import org.bytedeco.cpython.global.python;
import org.bytedeco.javacpp.PointerPointer;

/** The functions of the Python module {@code workload}, and how they are called. */
final class JavaCppWorkload {

  private static final int MOST_ARGUMENTS = 6;

  /** Its first place is left to CPython, which puts {@code self} there. One for all calls: only one thread makes any. */
  private static final PointerPointer<PyObject> BLOCK = new PointerPointer<>(1 + MOST_ARGUMENTS);

  private static final PointerPointer<PyObject> ARGUMENTS = new PointerPointer<PyObject>(BLOCK).position(1);

  private static final long FIRST_IS_FREE = python.PY_VECTORCALL_ARGUMENTS_OFFSET();

  private final PyObject module = JavaCppValues.checked(python.PyImport_ImportModule("workload"));

  final PyObject nothing = JavaCppValues.attribute(module, "nothing");
  final PyObject add = JavaCppValues.attribute(module, "add");
  final PyObject scale = JavaCppValues.attribute(module, "scale");
  final PyObject echo = JavaCppValues.attribute(module, "echo");
  final PyObject total = JavaCppValues.attribute(module, "total");
  final PyObject length = JavaCppValues.attribute(module, "length");
  final PyObject numpyTotal = JavaCppValues.attribute(module, "numpy_total");
  final PyObject numbers = JavaCppValues.attribute(module, "numbers");
  final PyObject numberList = JavaCppValues.attribute(module, "number_list");
  final PyObject quote = JavaCppValues.attribute(module, "Quote");
  final PyObject sameQuote = JavaCppValues.attribute(module, "same_quote");
  final PyObject callEach = JavaCppValues.attribute(module, "call_each");
  final PyObject fail = JavaCppValues.attribute(module, "fail");
  final PyObject countUp = JavaCppValues.attribute(module, "count_up");

  private final PyObject symbol = JavaCppValues.interned("symbol");
  private final PyObject price = JavaCppValues.interned("price");
  private final PyObject size = JavaCppValues.interned("size");
  private final PyObject bid = JavaCppValues.interned("bid");
  private final PyObject ask = JavaCppValues.interned("ask");
  private final PyObject open = JavaCppValues.interned("open");

  static PyObject call(PyObject function) {
    return JavaCppValues.checked(python.PyObject_CallNoArgs(function));
  }

  /** Takes the argument over. */
  static PyObject call(PyObject function, PyObject argument) {
    PyObject result = python.PyObject_CallOneArg(function, argument);
    JavaCppValues.take(argument);
    return JavaCppValues.checked(result);
  }

  /** Takes the arguments over. */
  static PyObject call(PyObject function, PyObject... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      ARGUMENTS.put(i, arguments[i]);
    }
    PyObject result = python.PyObject_Vectorcall(function, ARGUMENTS, arguments.length | FIRST_IS_FREE, null);
    for (PyObject argument : arguments) {
      JavaCppValues.take(argument);
    }
    return JavaCppValues.checked(result);
  }

  /** The record as a Python object, through a function, and back. */
  Quote sameQuote(Quote value) {
    PyObject object =
        call(
            quote,
            JavaCppValues.of(value.symbol()),
            JavaCppValues.of(value.price()),
            JavaCppValues.of(value.size()),
            JavaCppValues.of(value.bid()),
            JavaCppValues.of(value.ask()),
            JavaCppValues.of(value.open()));
    PyObject same = call(sameQuote, object);
    Quote result =
        new Quote(
            JavaCppValues.takeText(JavaCppValues.attribute(same, symbol)),
            JavaCppValues.takeDouble(JavaCppValues.attribute(same, price)),
            JavaCppValues.takeLong(JavaCppValues.attribute(same, size)),
            JavaCppValues.takeDouble(JavaCppValues.attribute(same, bid)),
            JavaCppValues.takeDouble(JavaCppValues.attribute(same, ask)),
            JavaCppValues.takeBoolean(JavaCppValues.attribute(same, open)));
    JavaCppValues.take(same);
    return result;
  }
}
