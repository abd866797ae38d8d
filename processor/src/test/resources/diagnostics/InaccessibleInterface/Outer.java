package shop;

import clutch.annotations.PythonCallable;

public class Outer {
  @PythonCallable("a")
  private interface Hidden {
    int count();
  }

  private static class Around {
    @PythonCallable("b")
    interface Inside {
      int count();
    }
  }

  Hidden hidden(Around around) {
    return () -> around.hashCode();
  }
}
