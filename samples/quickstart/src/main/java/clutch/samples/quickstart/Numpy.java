package clutch.samples.quickstart;

import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;

/** NumPy, as far as this program uses it from Java. */
@PythonCallable("numpy")
public interface Numpy {

  /**
   * NumPy's version.
   *
   * @return as in {@code 2.4.2}
   */
  @PythonAttribute("__version__")
  String version();

  /**
   * The values below which so many percent of all lie.
   *
   * @param values the numbers
   * @param percents which percentiles
   * @param method how to choose between two numbers, such as {@code inverted_cdf}
   * @return the percentiles
   */
  double[] percentile(double[] values, double[] percents, @Keyword String method);
}
