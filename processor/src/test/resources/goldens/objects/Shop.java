package shop;

import clutch.annotations.PythonCallable;
import java.util.List;

@PythonCallable("shop")
interface Shop {
  Basket basket(String owner);

  List<Basket> baskets(Item... items);
}
