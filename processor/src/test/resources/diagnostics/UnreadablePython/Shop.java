package shop;

import clutch.annotations.PythonCallable;

public interface Shop {
  @PythonCallable("shop.orders")
  interface Orders {
    void order();

    void made();
  }

  @PythonCallable("shop.latin")
  interface Latin {
    void order();
  }
}
