package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.Map;

@PythonCallable("shop.orders")
public interface Shop {
  void order(String name, @Keyword int cuont);

  @PythonCallable("order")
  void orderMore(String name, @Keyword int size);

  void send(@Keyword String to, @Keyword String by);

  void list(@Keyword String name);

  @PythonCallable("list")
  void listAll(@Keyword("**") Map<String, String> names);
}
