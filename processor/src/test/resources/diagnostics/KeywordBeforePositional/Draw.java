package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;

@PythonCallable("draw")
public interface Draw {
  void line(@Keyword int width, double from, double to);

  void all(@Keyword int width, double... points);
}
