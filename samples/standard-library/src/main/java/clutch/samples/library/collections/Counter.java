package clutch.samples.library.collections;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import java.util.List;
import java.util.Map;

/** How often each word occurs; those that don't, zero times. */
@PythonObject
interface Counter {

  @PythonCallable("__getitem__")
  int count(String word);

  @PythonCallable("__setitem__")
  void setCount(String word, int count);

  @PythonCallable("__contains__")
  boolean contains(String word);

  @PythonCallable("__len__")
  int size();

  @PythonCallable("__add__")
  Counter plus(Counter other);

  /** What is left without the other, and no more than that. */
  @PythonCallable("__sub__")
  Counter minus(Counter other);

  @PythonCallable("__and__")
  Counter common(Counter other);

  @PythonCallable("__le__")
  boolean isWithin(Counter other);

  void update(List<String> words);

  int total();

  List<Tally> mostCommon(int n);

  /** A {@code Counter} is a mapping. */
  Map<String, Integer> copy();
}
