package shop;

import clutch.annotations.InInterpreter;
import clutch.annotations.InInterpreter.Gil;
import clutch.annotations.PythonCallable;

@PythonCallable("numpy.linalg")
@InInterpreter("work")
public interface Work {
  double norm(double[] vector);

  @InInterpreter("more")
  double det(double[] matrix);

  @InInterpreter("main")
  double cond(double[] vector);

  @InInterpreter(value = "shared", gil = Gil.SHARED)
  double rank(double[] vector);

  @PythonCallable("pandas")
  @InInterpreter(value = "frames", pool = 4)
  interface Frames {
    String show();
  }

  @PythonCallable("curses:wrapper")
  @InInterpreter("screen")
  interface Screen {
    void call();
  }

  @PythonCallable("pydantic")
  @InInterpreter("models")
  interface Models {
    String version();
  }

  @PythonCallable("shop.sums")
  @InInterpreter("sums")
  interface Sums {
    double add(double[] values);
  }

  @PythonCallable("shop.arrays")
  @InInterpreter("arrays")
  interface Arrays {
    double total(double[] values);
  }

  @PythonCallable("shop.careful")
  @InInterpreter("careful")
  interface Careful {
    double add(double[] values);
  }
}
