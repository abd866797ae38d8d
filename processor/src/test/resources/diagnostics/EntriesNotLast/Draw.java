package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.Map;

@PythonCallable("draw")
public interface Draw {
  void line(@Keyword("**") Map<String, Object> settings, @Keyword int width);

  void circle(@Keyword("**") Map<String, Object> one, @Keyword("**") Map<String, Object> other);

  void all(@Keyword("**") Map<String, Object> settings, double... points);
}
