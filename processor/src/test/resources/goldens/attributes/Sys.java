package shop;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import java.util.List;

@PythonCallable("sys")
public interface Sys {
  @PythonAttribute
  String version();

  @PythonAttribute
  List<String> getPath();

  @PythonAttribute("ps1")
  String prompt();

  @PythonAttribute("ps1")
  void setPrompt(String prompt);

  @PythonAttribute
  void setDontWriteBytecode(boolean value);
}
