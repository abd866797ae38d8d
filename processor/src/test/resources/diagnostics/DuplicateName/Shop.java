package shop;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonName;
import java.util.List;

@PythonCallable("shop")
interface Shop {
  List<Quote> quotes(Color color);

  Quote quote(Color... colors);

  record Quote(String symbol, @PythonName("symbol") String name, int lastPrice, int last_price) {}

  enum Color {
    RED,
    @PythonName("RED")
    SCARLET
  }
}
