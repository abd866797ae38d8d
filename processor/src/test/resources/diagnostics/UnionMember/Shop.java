package shop;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonClass;
import java.util.Map;

@PythonCallable("shop")
interface Shop {
  Shape shape(Map<String, Nested> all);

  void put(Shape shape);

  Result<String> result();

  sealed interface Shape {}

  @PythonClass("shop:Circle")
  record Circle(double radius) implements Shape {}

  record Square(double side) implements Shape {}

  final class Blob implements Shape {}

  sealed interface Nested {}

  sealed interface Inner extends Nested {}

  @PythonClass("shop:One")
  record One() implements Inner {}

  @PythonClass("shop:One")
  record Other() implements Nested {}

  enum Plain implements Inner {}

  sealed interface Result<T> {}

  @PythonClass("shop:Good")
  record Good<T, S>(T value, S source) implements Result<T> {}
}
