package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.List;

@PythonCallable("words")
public interface Words extends Store<String>, Counted, Named {
  String longest();

  @Override
  String name();

  @Override
  boolean equals(Object other);

  @Override
  int hashCode();

  @Override
  String toString();
}

interface Store<T> {
  T get(String key);

  void put(String key, @Keyword T value);

  List<T> all();

  CharSequence name();
}

interface Counted {
  int size();

  String describe();
}

interface Named extends Counted {
  Object name();

  int size();

  @Override
  default String describe() {
    return name() + ": " + size();
  }
}
