package shop;

import clutch.annotations.PythonCallable;
import java.util.List;

@PythonCallable("lists")
public interface Lists {
  <T> T first(List<T> list);

  int size(List<String> list);
}
