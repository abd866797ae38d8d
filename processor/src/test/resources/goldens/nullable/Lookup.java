package shop;

import clutch.annotations.PythonCallable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@PythonCallable("lookup")
public interface Lookup {
  @Nullable String find(String key, @Nullable String fallback);

  Map<String, @Nullable Integer> counts(@Nullable List<@Nullable String> names);

  double @Nullable [] row(int number);

  Object all(@Nullable Object... values);
}
