package shop;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;

@PythonCallable("sys")
public interface Sys {
  @PythonAttribute
  void nothing();

  @PythonAttribute("path")
  String path(int index);

  @PythonAttribute
  void setBoth(int one, int other);

  @PythonAttribute
  void setAll(int... all);
}
