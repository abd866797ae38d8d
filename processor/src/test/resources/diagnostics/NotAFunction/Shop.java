package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("shop.limits")
public interface Shop {
  int maximum();

  String math();

  @PythonCallable("owner")
  String whoOwnsIt();

  double rate();
}
