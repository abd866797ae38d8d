package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.Map;

@PythonCallable("shop.orders")
public interface Shop {
  void order(String name);

  @PythonCallable("order")
  void orderBy(@Keyword String name, @Keyword int count);

  @PythonCallable("order")
  void orderAll(String name, Object... more);

  @PythonCallable("order")
  void orderWith(@Keyword("**") Map<String, Object> all);

  void send();

  @PythonCallable("Order")
  Object newOrder();

  void pick();
}
