package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.List;

@PythonCallable("builtins")
public interface Print {
  void print(@Keyword("sep") String separator, Object... values);

  long max(long first, long... more);

  @PythonCallable("zip")
  @SuppressWarnings("unchecked")
  Object transpose(List<String>... columns);
}
