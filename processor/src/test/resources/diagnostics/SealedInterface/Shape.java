package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("shapes")
public sealed interface Shape {
  double area();

  record Square(double side) implements Shape {
    @Override
    public double area() {
      return side * side;
    }
  }
}
