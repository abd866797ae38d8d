package shop;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;

@PythonCallable("shop:Basket")
@PythonObject
public interface Both {
  int size();
}
