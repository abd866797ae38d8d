package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;

@PythonCallable("shop.orders")
public interface Shop {
  void order(@Keyword String name, @Keyword int count);

  void send(@Keyword String name);
}
