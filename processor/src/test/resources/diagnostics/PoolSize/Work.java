package shop;

import clutch.annotations.InInterpreter;
import clutch.annotations.PythonCallable;

@PythonCallable("work")
@InInterpreter(value = "work", pool = 0)
public interface Work {
  int count();

  @InInterpreter(value = "more", pool = Work.NONE)
  int size();

  int NONE = -1;
}
