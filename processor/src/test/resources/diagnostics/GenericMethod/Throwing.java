package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("shop")
public interface Throwing {
  <X extends Exception> void pay() throws X;
}
