package shop;

import clutch.annotations.PythonObject;

@PythonObject
public interface Basket<T> {
  T first();
}
