package clutch.samples.library.statistics;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;

/** One {@code NormalDist}. */
@PythonObject
interface NormalDistribution {

  @PythonAttribute
  double mean();

  @PythonAttribute("stdev")
  double standardDeviation();

  /** The probability of a value that is not above this one. */
  @PythonCallable("cdf")
  double probabilityUpTo(double value);

  @PythonCallable("inv_cdf")
  double valueAt(double probability);

  /** From 0, nothing in common, to 1. */
  double overlap(NormalDistribution other);

  /** The distribution in another unit of measure. */
  @PythonCallable("__truediv__")
  NormalDistribution dividedBy(double constant);
}
