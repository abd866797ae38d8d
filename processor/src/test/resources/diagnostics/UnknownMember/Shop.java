package shop;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import clutch.annotations.PythonCallable.Check;

@PythonCallable("shop.basket")
public interface Shop {
  Basket openBasket();

  double totl(double[] prices);

  @PythonCallable("quantity")
  int count(String name);

  @PythonAttribute
  int getMaximun();

  @PythonAttribute
  void setOwner(String owner);

  @PythonCallable(check = Check.OFF)
  void madeUp();

  @PythonAttribute(value = "hidden", check = Check.OFF)
  String hiddenAway();

  @PythonObject
  interface Basket {
    void putt(String name);

    @PythonCallable("__len__")
    int size();

    @PythonCallable("__getitem__")
    String at(int index);

    @PythonAttribute
    String label();

    String ownr();
  }

  @PythonCallable("shop.basket:Baskett")
  interface OfClass {
    void empty();
  }

  @PythonCallable("shop.basket:Basket")
  interface Baskets {
    Basket of(String name);

    Basket off(String name);
  }

  @PythonCallable("shop.basket:DEFAULT")
  interface Default {
    void put(String name);

    void get(String name);
  }

  @PythonCallable(value = "shop.basket", check = Check.OFF)
  interface Unchecked {
    void nothing();
  }
}
