package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;

@PythonCallable("draw")
public interface Draw {
  void line(@Keyword int lineWidth, @Keyword("line_width") int width);
}
