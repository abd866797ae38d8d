package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("shop.open")
public interface Open {
  void whatever(int first);

  @PythonCallable("shop.starred")
  interface Starred {
    void whatever(int first);
  }
}
