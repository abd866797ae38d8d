package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("reports")
public interface Reports {
  String monthly(int month);
}
