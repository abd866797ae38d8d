package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("shop.orders")
public interface Shop {
  void order(String name, int count, int size);

  void send(String name, String city);

  @PythonCallable("order")
  void orderAll(String name, int count, Object... more);

  void list(String... names);

  void all(String... names);
}
