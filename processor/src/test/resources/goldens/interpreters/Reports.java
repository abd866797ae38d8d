package shop;

import clutch.annotations.InInterpreter;
import clutch.annotations.InInterpreter.Gil;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;

@PythonCallable("shop.reports")
@InInterpreter(value = "analytics", gil = Gil.SHARED)
public interface Reports extends Base {
  double mean(double[] data);

  @InInterpreter("main")
  void print(String text);

  @PythonAttribute
  String getTitle();

  @InInterpreter(value = "image-work", pool = 4)
  byte[] draw(String binding, String main);

  @InInterpreter("class")
  int keyword();

  @InInterpreter("2 / 3")
  int mean(int twoThirds);

  @InInterpreter("mean")
  int taken();

  @InInterpreter(value = "analytics", gil = Gil.SHARED)
  int again();
}

interface Base {
  @InInterpreter("class")
  int inherited();
}
