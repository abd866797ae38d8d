package shop;

import clutch.annotations.PythonCallable;

public class Shop {
  @PythonCallable("shop.prices:Prices")
  public interface Prices {
    double total(int amount);
  }

  protected interface Back {
    @PythonCallable("shop.stock:Stock.inner")
    interface Stock {
      int left(String article);
    }
  }
}
