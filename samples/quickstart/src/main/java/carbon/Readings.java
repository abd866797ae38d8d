package carbon;

import clutch.annotations.PythonCallable;
import java.util.Map;

/** The team's own Python code, in {@code META-INF/python/carbon/readings.py}. */
@PythonCallable("carbon.readings")
public interface Readings {

  /** Reads a file: {@code years}, {@code values}, and in {@code missing} how many weeks have none. */
  Map<String, double[]> read(String path);
}
