package shop;

import clutch.annotations.InInterpreter;
import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonCallable.Check;

@PythonCallable("statistics")
@InInterpreter("analytics")
public interface Statistics {
  double mean(double[] data);

  @PythonCallable("stdev")
  double standardDeviation(double[] data, @Keyword double xbar);

  @PythonCallable(check = Check.OFF)
  void reset();
}
