package shop;

import clutch.annotations.PythonCallable;

public interface Plain {
  @PythonCallable("stdev")
  double deviation(double[] data);
}
