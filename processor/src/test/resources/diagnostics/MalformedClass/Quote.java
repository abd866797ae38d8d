package shop;

import clutch.annotations.PythonClass;

@PythonClass("shop.prices.Quote")
record Quote(String symbol) {

  @PythonClass("Color")
  enum Color {}

  @PythonClass("shop:")
  enum Empty {}

  @PythonClass("shop:class")
  record Word() {}
}
