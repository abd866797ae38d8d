package shop;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;

@PythonCallable("both")
public interface Both {
  @PythonCallable("version")
  @PythonAttribute("version")
  String version();
}
