package shop;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import java.util.List;

@PythonCallable("twice")
public interface Twice {
  double mean(double[] data);

  @PythonCallable("mean")
  double average(double[] numbers);

  @PythonCallable("mean")
  float meanAsFloat(double[] data);

  @PythonCallable("mean")
  double meanOfList(List<Double> data);

  @PythonAttribute
  int size();

  @PythonAttribute
  int getSize();
}
