package clutch.samples.quickstart;

import clutch.annotations.PythonCallable;
import java.util.List;

/** Python's own {@code statistics} module: an interface is all that it takes to use it. */
@PythonCallable("statistics")
public interface Statistics {

  /**
   * The arithmetic mean.
   *
   * @param data at least one number
   * @return their mean
   */
  @PythonCallable("fmean")
  double mean(double[] data);

  /**
   * The straight line through points, by least squares.
   *
   * @param x at least two numbers
   * @param y as many numbers
   * @return its slope and its intercept
   */
  List<Double> linearRegression(double[] x, double[] y);
}
