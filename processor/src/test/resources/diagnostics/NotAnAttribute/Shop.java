package shop;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.runtime.PyObject;
import java.util.function.DoubleUnaryOperator;

@PythonCallable("shop.limits")
public interface Shop {
  @PythonAttribute
  int maximum();

  @PythonAttribute("maximum")
  PyObject function();

  @PythonAttribute("half")
  DoubleUnaryOperator halving();
}
