package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("risky")
public interface Risky {
  int all() throws Throwable;

  int some() throws Exception;
}
