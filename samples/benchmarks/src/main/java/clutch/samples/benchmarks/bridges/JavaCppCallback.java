package clutch.samples.benchmarks.bridges;

import java.util.function.IntUnaryOperator;
import org.bytedeco.cpython.PyCFunction;
import org.bytedeco.cpython.PyMethodDef;
import org.bytedeco.cpython.PyObject;
import org.bytedeco.cpython.global.python;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

/** A Java function as a Python one. JavaCPP has room for ten of a kind, so each is made once. */
final class JavaCppCallback extends PyCFunction {

  /** {@code METH_O}: one argument, without a tuple around it. */
  private static final int ONE_ARGUMENT = 8;

  private final transient IntUnaryOperator function;
  private final boolean attached;
  private final PyMethodDef definition = new PyMethodDef();
  private final BytePointer name = new BytePointer("java");

  JavaCppCallback(IntUnaryOperator function, boolean attached) {
    this.function = function;
    this.attached = attached;
    definition.ml_name(name).ml_meth(this).ml_flags(ONE_ARGUMENT);
  }

  /** The Python function: a new reference. */
  PyObject object() {
    return JavaCppValues.checked(python.PyCFunction_NewEx(definition, null, null));
  }

  @Override
  public @Nullable PyObject call(PyObject self, PyObject argument) {
    try {
      int value = Math.toIntExact(JavaCppValues.toLong(argument));
      return JavaCppValues.of((long) (attached ? function.applyAsInt(value) : detached(value)));
    } catch (RuntimeException e) {
      python.PyErr_SetString(python.PyExc_RuntimeError(), String.valueOf(e.getMessage()));
      return null;
    }
  }

  private int detached(int value) {
    var state = python.PyEval_SaveThread();
    try {
      return function.applyAsInt(value);
    } finally {
      python.PyEval_RestoreThread(state);
    }
  }
}
