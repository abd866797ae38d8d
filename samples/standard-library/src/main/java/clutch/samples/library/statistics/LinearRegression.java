package clutch.samples.library.statistics;

import clutch.annotations.PythonClass;

/** The named tuple of that name. */
@PythonClass("statistics:LinearRegression")
record LinearRegression(double slope, double intercept) {

  double at(double x) {
    return intercept + slope * x;
  }
}
