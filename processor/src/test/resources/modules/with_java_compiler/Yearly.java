package shop.reports;

import clutch.annotations.PythonCallable;

@PythonCallable("reports")
public interface Yearly {
  String monthly(int month);
}
