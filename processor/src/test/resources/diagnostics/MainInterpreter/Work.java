package shop;

import clutch.annotations.InInterpreter;
import clutch.annotations.InInterpreter.Gil;
import clutch.annotations.PythonCallable;

@PythonCallable("work")
@InInterpreter(value = "main", gil = Gil.SHARED, pool = 2)
public interface Work {
  int count();

  @InInterpreter(value = InInterpreter.MAIN, gil = Gil.OWN, pool = 1)
  int fine();
}
