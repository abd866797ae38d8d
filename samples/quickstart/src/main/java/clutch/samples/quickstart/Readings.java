package clutch.samples.quickstart;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import java.util.Map;
import java.util.OptionalDouble;

/** Reads weekly records: {@code META-INF/python/co2/readings.py} of this project. */
@PythonCallable("co2.readings")
public interface Readings {

  /** The exception for a file that is no weekly record, with a message for people. */
  String UNREADABLE_RECORD = "co2.readings.UnreadableRecord";

  /**
   * The record that comes with the program.
   *
   * @return the path of a file
   */
  @PythonAttribute("BUNDLED")
  String bundledFile();

  /**
   * Reads a file.
   *
   * @param file its path
   * @return the readings in ppm by ISO date, in their order; empty for a week without one
   */
  Map<String, OptionalDouble> read(String file);
}
