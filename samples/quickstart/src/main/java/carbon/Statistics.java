package carbon;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.List;

/** Python's own {@code statistics}: a module that nobody here wrote. */
@PythonCallable("statistics")
public interface Statistics {

  double fmean(double[] data);

  @PythonCallable("stdev")
  double standardDeviation(double[] data);

  List<Double> quantiles(double[] data, @Keyword int n);
}
