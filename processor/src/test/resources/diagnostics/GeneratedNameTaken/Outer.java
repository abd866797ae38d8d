package shop;

import clutch.annotations.PythonCallable;

public interface Outer {
  @PythonCallable("a")
  interface Inner {
    int count();
  }
}

@PythonCallable("b")
interface Outer_Inner {
  int count();
}

@PythonCallable("c")
interface Mine {
  int count();
}

final class PythonMine {}
