package shop;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.PythonClass;
import clutch.annotations.PythonName;
import clutch.annotations.PythonTuple;
import java.util.Optional;

@PythonClass("shapes:Shape")
sealed interface Shape {}

@PythonTuple
record Point(@PythonName("left") double x, @DefaultIfEmpty Optional<Double> y) implements Shape {}

record Circle(@DefaultIfEmpty double radius, @DefaultIfEmpty Optional<String> name) implements Shape {

  @PythonName("unit")
  static final Circle UNIT = new Circle(1, Optional.empty());
}

@PythonClass("shapes:Blob")
class Blob {
  @PythonName("size")
  int area;
}

@PythonTuple
enum Plain {}
