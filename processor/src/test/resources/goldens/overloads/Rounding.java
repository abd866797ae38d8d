package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("builtins")
public interface Rounding {
  long round(double number);

  double round(double number, int digits);

  @PythonCallable("round")
  Object roundAny(Object number);
}
