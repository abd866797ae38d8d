package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("cleanup")
public interface Cleanup {
  void finalize();
}
