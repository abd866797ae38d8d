package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("a")
public class Kinds {
  @PythonCallable("b")
  enum Color {}

  @PythonCallable("c")
  record Point(int x) {}

  @PythonCallable("d")
  @interface Mark {}

  @PythonCallable("e")
  abstract static class Almost {
    abstract int count();
  }
}
