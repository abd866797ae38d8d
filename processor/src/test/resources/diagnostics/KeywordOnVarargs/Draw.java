package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;

@PythonCallable("draw")
public interface Draw {
  void line(@Keyword double... points);

  void names(@Keyword("**") String... names);
}
