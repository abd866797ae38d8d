package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;

@PythonCallable("shop.orders")
public interface Shop {
  void order(String what, @Keyword String name);
}
