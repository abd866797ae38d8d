package clutch.samples.quickstart;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** Asks Python what a record says. */
final class Analysis {

  /** A year with fewer weeks says little about that year: the seasons differ by 6 ppm. */
  private static final int WEEKS_FOR_A_YEAR = 40;

  private static final int YEARS_FOR_A_SLOPE = 3;

  private final Interpreter interpreter;
  private final Season season;
  private final Statistics statistics;
  private final Numpy numpy;

  Analysis(Python python) {
    interpreter = python.mainInterpreter();
    season = python.bind(Season.class);
    statistics = python.bind(Statistics.class);
    numpy = python.bind(Numpy.class);
  }

  /**
   * A decade of the record.
   *
   * @param first its first year
   * @param mean of all its weeks
   * @param lowest the week with the least
   * @param highest the week with the most
   * @param growth in ppm a year, if there are years enough to tell
   */
  record Decade(int first, double mean, double lowest, double highest, OptionalDouble growth) {}

  /**
   * What the record says.
   *
   * @param yearlyMeans the mean of each year that has weeks enough
   * @param decades its decades, oldest first
   * @param cycle how far each month lies from the trend, January first
   * @param periodInDays the strongest period
   * @param growthAtStart how fast the trend rises at the start, in ppm a year
   * @param growthAtEnd how fast the trend rises at the end, in ppm a year
   * @param passings where the trend leads
   * @param numpyVersion who worked it out
   */
  record Findings(
      NavigableMap<Integer, Double> yearlyMeans,
      List<Decade> decades,
      List<Double> cycle,
      double periodInDays,
      double growthAtStart,
      double growthAtEnd,
      List<Forecast.Passing> passings,
      String numpyVersion) {}

  Findings analyze(WeeklyRecord weekly, PrintStream err) {
    double[] times = season.years(weekly.dates());
    double[] readings = weekly.ppm();
    double[] growth = season.growth(times, readings);
    NavigableMap<Integer, Double> means = interpreter.call(() -> yearlyMeans(weekly));
    return new Findings(
        means,
        decades(weekly, means),
        DoubleStream.of(season.cycle(times, readings)).boxed().toList(),
        season.periodInDays(times, readings),
        growth[0],
        growth[growth.length - 1],
        new Forecast(season, numpy).passings(times, readings, err),
        numpy.version());
  }

  /** Many short calls: the caller has them run as one block, so that the thread is attached once. */
  private NavigableMap<Integer, Double> yearlyMeans(WeeklyRecord weekly) {
    NavigableMap<Integer, Double> means = new TreeMap<>();
    weekly
        .by(year -> year)
        .forEach(
            (year, readings) -> {
              if (readings.size() >= WEEKS_FOR_A_YEAR) {
                means.put(year, statistics.mean(WeeklyRecord.ppm(readings)));
              }
            });
    return means;
  }

  private List<Decade> decades(WeeklyRecord weekly, NavigableMap<Integer, Double> means) {
    List<Decade> decades = new ArrayList<>();
    weekly
        .by(year -> year - year % 10)
        .forEach(
            (first, readings) -> {
              double[] ppm = WeeklyRecord.ppm(readings);
              decades.add(
                  new Decade(
                      first,
                      statistics.mean(ppm),
                      DoubleStream.of(ppm).min().orElseThrow(),
                      DoubleStream.of(ppm).max().orElseThrow(),
                      growth(means.subMap(first, true, first + 9, true))));
            });
    return decades;
  }

  private OptionalDouble growth(NavigableMap<Integer, Double> means) {
    if (means.size() < YEARS_FOR_A_SLOPE) {
      return OptionalDouble.empty();
    }
    double[] years = means.keySet().stream().mapToDouble(year -> year).toArray();
    double[] values = means.values().stream().mapToDouble(value -> value).toArray();
    return OptionalDouble.of(statistics.linearRegression(years, values).getFirst());
  }
}
