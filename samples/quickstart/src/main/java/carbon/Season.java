package carbon;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.List;
import java.util.OptionalDouble;

/** The team's own model, in {@code META-INF/python/carbon/season.py}, which uses NumPy. */
@PythonCallable("carbon.season")
public interface Season {

  double[] fit(double[] years, double[] values);

  double[] trend(double[] coefficients, double[] years, @Keyword double origin);

  double[] season(double[] coefficients, @Keyword double origin);

  double period(double[] years, double[] values);

  /** When the trend reaches a level; empty if not until then. */
  OptionalDouble yearOf(
      double[] coefficients, double level, @Keyword double origin, @Keyword double until);

  List<Double> growthRange(
      double[] years, double[] values, @Keyword int resamples, @Keyword long seed);
}
