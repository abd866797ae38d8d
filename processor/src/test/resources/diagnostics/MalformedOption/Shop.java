package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("shop.orders")
public interface Shop {
  void order();
}
