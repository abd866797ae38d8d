package shop;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import java.util.function.Supplier;

@PythonObject
interface Bin {
  @PythonAttribute
  int size();

  @PythonAttribute
  void setSize(int size);

  @PythonCallable("size")
  int measured();

  @PythonAttribute("size")
  String sizeText();

  void setWeight(int grams);

  @PythonAttribute
  void setSize(String size);

  int count();

  int count(String of);

  @PythonAttribute("count")
  Supplier<Integer> counter();
}
