package shop;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.Optional;
import java.util.OptionalInt;

@PythonCallable("shop.orders")
public interface Shop {
  void order(String name, @DefaultIfEmpty OptionalInt count);

  void send(@Keyword @DefaultIfEmpty Optional<String> to, @Keyword @DefaultIfEmpty Optional<String> by);

  int pick(int first, @DefaultIfEmpty OptionalInt second);
}
