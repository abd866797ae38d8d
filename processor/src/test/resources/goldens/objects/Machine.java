package shop;

import clutch.annotations.PythonObject;

/** Names that the class needs itself. */
@PythonObject
public interface Machine {
  Object os();

  String which(OS system, int entered);

  int entered();

  void javaMethods();

  enum OS {
    LINUX
  }
}
