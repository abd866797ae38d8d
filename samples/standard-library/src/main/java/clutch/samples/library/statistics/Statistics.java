package clutch.samples.library.statistics;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.List;

/** Functions of the module. */
@PythonCallable("statistics")
interface Statistics {

  double mean(double[] data);

  double median(double[] data);

  List<Double> quantiles(double[] data, @Keyword int n, @Keyword String method);

  double correlation(double[] x, double[] y, @Keyword Correlation method);

  LinearRegression linearRegression(double[] x, double[] y);

  /** Words have no mean, but some are the most frequent. */
  List<String> multimode(List<String> words);
}
