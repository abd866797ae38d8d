package shop;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;

@PythonCallable("shop.limits")
public interface Shop {
  @PythonAttribute
  void setMaximum(int maximum);

  @PythonAttribute
  void setMinimum(int minimum);

  Circle circle(double radius);

  @PythonObject
  interface Circle {
    @PythonAttribute
    double getArea();

    @PythonAttribute
    void setArea(double area);

    @PythonAttribute
    void setRadius(double radius);
  }
}
