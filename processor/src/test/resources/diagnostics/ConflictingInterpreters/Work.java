package shop;

import clutch.annotations.InInterpreter;
import clutch.annotations.InInterpreter.Gil;
import clutch.annotations.PythonCallable;

@PythonCallable("work")
@InInterpreter(value = "work", pool = 4)
public interface Work {
  int count();

  @InInterpreter("work")
  int size();

  @InInterpreter("other")
  int first();

  @InInterpreter(value = "other", gil = Gil.OWN, pool = 1)
  int fine();

  @InInterpreter(value = "other", gil = Gil.SHARED)
  int second();

  @PythonCallable("more")
  @InInterpreter(value = "other", pool = 2)
  interface More {
    int count();

    @InInterpreter(value = "work", gil = Gil.SHARED, pool = 4)
    int size();
  }
}
