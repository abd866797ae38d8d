package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@PythonCallable("shop.orders")
public interface Shop {
  void order(double count);

  void total(List<String> prices);

  void send(Optional<String> to);

  void all(String... counts);

  void settings(@Keyword("**") Map<String, Integer> values);

  void note(int first, int second);

  void remark(Optional<String> text);

  void mark(Optional<String> text);

  @PythonAttribute
  void setOwner(int owner);
}
