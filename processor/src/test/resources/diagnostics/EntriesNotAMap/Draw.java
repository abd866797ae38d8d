package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.Map;

@PythonCallable("draw")
public interface Draw {
  void line(@Keyword("**") String settings);

  void circle(@Keyword("**") Map<Integer, Double> settings);

  void square(@Keyword("**") @Nullable Map<String, Double> settings);

  @interface Nullable {}
}
