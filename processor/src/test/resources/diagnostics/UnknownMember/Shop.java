package shop;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonClass;
import clutch.annotations.PythonObject;
import clutch.annotations.RaisedAs;
import clutch.annotations.PythonCallable.Check;
import clutch.runtime.PyContextManager;
import org.jspecify.annotations.Nullable;

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

  @PythonCallable("shop.basket")
  interface Named {
    void pay(Money money, Way way) throws Refused;

    @PythonCallable("total")
    Money again(Money money);

    @PythonCallable("either")
    Either either(Object value, @DefaultIfEmpty @Nullable String second);

    @PythonCallable("open_basket")
    Opened opened();
  }

  @PythonClass("shop.basket:Mony")
  record Money(int cents) {}

  @PythonClass("shop.basket:Wayy")
  enum Way {
    CASH
  }

  @RaisedAs("shop.basket:Refusedd")
  class Refused extends Exception {
    public Refused(String message, Throwable cause) {
      super(message, cause);
    }
  }

  @PythonObject
  interface Either {
    void putt(String name);
  }

  @PythonObject
  interface Opened extends PyContextManager<Opened> {}
}
