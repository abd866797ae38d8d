package shop;

import clutch.annotations.PythonClass;

public sealed interface Shape {

  @PythonClass("shop.shapes:Circle")
  record Circle(double radius) implements Shape {}

  sealed interface Cornered extends Shape {}

  @PythonClass("shop.shapes:Square")
  record Square(double side) implements Cornered {}

  @PythonClass("shop.shapes:Plain")
  enum Plain implements Cornered {
    POINT
  }
}
