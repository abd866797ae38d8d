package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("inside")
interface Inside {
  int one();
}
