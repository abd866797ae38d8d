package shop;

import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonName;

@PythonCallable("names")
public interface Names {
  @PythonCallable("")
  int blank();

  @PythonCallable("Decimal.from_float")
  int inside(double number);

  @PythonCallable("no-hyphen")
  int hyphen();

  int dollar$();

  @PythonAttribute("1st")
  int first();

  int keyword(@Keyword("line width") int width, @Keyword int cash$);
}

record Named(@PythonName(" ") int lastPrice, @PythonName("content-type") String type) {

  enum Color {
    @PythonName("")
    RED
  }
}
