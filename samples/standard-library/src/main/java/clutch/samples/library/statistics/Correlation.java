package clutch.samples.library.statistics;

import clutch.annotations.PythonName;

/** How to compare: without an annotation, constants are strings in Python. */
enum Correlation {
  @PythonName("linear")
  LINEAR,
  @PythonName("ranked")
  RANKED
}
