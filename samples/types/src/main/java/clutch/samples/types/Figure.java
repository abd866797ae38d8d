package clutch.samples.types;

import clutch.annotations.PythonClass;

/** One of several classes. */
public sealed interface Figure {

  /** A dataclass. */
  @PythonClass("stock:Circle")
  record Circle(double radius) implements Figure {}

  /** Those with corners. */
  sealed interface Cornered extends Figure {}

  /** A dataclass. */
  @PythonClass("stock:Square")
  record Square(double side) implements Cornered {}

  /** A dataclass that inherits from the other. */
  @PythonClass("stock:Cube")
  record Cube(double side) implements Cornered {}

  /** An enum. */
  @PythonClass("stock:Mark")
  enum Mark implements Figure {
    /** Its only member. */
    ORIGIN
  }
}
