package clutch.samples.library.numpy;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import java.util.List;

/** An {@code ndarray}. */
@PythonObject
interface Array {

  @PythonAttribute
  List<Integer> shape();

  Array reshape(int... shape);

  /** The rows as columns, in the same memory. */
  @PythonAttribute("T")
  Array transposed();

  @PythonCallable("__setitem__")
  void fillRow(int row, int value);

  long sum();
}
