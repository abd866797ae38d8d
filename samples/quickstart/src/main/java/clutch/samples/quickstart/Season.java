package clutch.samples.quickstart;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.List;

/**
 * What a weekly record says: {@code META-INF/python/co2/season.py} of this project, which uses NumPy.
 *
 * <p>Times are years with a fraction.
 */
@PythonCallable("co2.season")
public interface Season {

  /** The exception for a record that cannot be fitted, with a message for people. */
  String TOO_SHORT = "co2.season.TooShort";

  /**
   * Turns dates into times.
   *
   * @param dates ISO dates
   * @return the times
   */
  double[] years(List<String> dates);

  /**
   * The yearly cycle.
   *
   * @param times when the readings were taken
   * @param readings the readings in ppm
   * @return how far the middle of each month lies from the trend, January first
   */
  double[] cycle(double[] times, double[] readings);

  /**
   * The strongest period in the record, up to two years.
   *
   * @param times when the readings were taken
   * @param readings the readings in ppm
   * @return its length in days
   */
  double periodInDays(double[] times, double[] readings);

  /**
   * How fast the trend rises at each of the times.
   *
   * @param times when the readings were taken
   * @param readings the readings in ppm
   * @return the growth in ppm a year
   */
  double[] growth(double[] times, double[] readings);

  /**
   * When the trend passes each level, by a bootstrap.
   *
   * @param times when the readings were taken
   * @param readings the readings in ppm
   * @param resamples how many resamples of the record to make
   * @param seed where the random numbers start
   * @param levels the levels in ppm
   * @return for each level, a time for each resample; infinite where it is not passed
   *     within a century
   */
  List<double[]> passings(
      double[] times, double[] readings, @Keyword int resamples, @Keyword long seed, double... levels);
}
