package drafts.shop;

import clutch.annotations.PythonCallable;

/** Functions of the Python class {@code shop.Basket} itself. */
@PythonCallable("shop:Basket")
public interface BasketClass {
  /** {@code def of(*lines: Line) -> Basket} */
  Basket of(Line... lines);
}
