package shop;

import clutch.annotations.InInterpreter;
import clutch.annotations.PythonCallable;

@PythonCallable("work")
@InInterpreter(" ")
public interface Work {
  int count();

  @InInterpreter("")
  int size();
}
