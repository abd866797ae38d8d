package carbon;

import clutch.runtime.Python;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What Python finds in a record: Java asks, and Python answers, through the interfaces of this
 * package.
 */
@SuppressWarnings("ArrayRecordComponent") // written once, read once, never compared
record Analysis(
    String software,
    double[] years,
    double[] values,
    int missing,
    double[] runningMeans,
    double[] trend,
    double[] season,
    double period,
    double mean,
    double scatter,
    List<Double> quartiles,
    List<Double> growth,
    Map<Integer, OptionalDouble> reached) {

  private static final int WEEKS_A_YEAR = 52;
  private static final int RESAMPLES = 2000;

  /** Where the forecast gives up. */
  private static final double LAST_YEAR = 2100;

  static Analysis of(Python python, String file, Progress progress) {
    Readings readings = python.bind(Readings.class);
    Map<String, double[]> record = progress.during("reading " + file, () -> readings.read(file));
    double[] years = record.get("years");
    double[] values = record.get("values");

    NumPy numPy = progress.during("importing NumPy", () -> python.bind(NumPy.class));
    Season season = python.bind(Season.class);
    Statistics statistics = python.bind(Statistics.class);

    double[] fit = season.fit(years, values);
    double[] trend = season.trend(fit, years, years[0]);
    double[] aboveTrend = new double[values.length];
    Arrays.setAll(aboveTrend, week -> values[week] - trend[week]);
    double[] weights = new double[WEEKS_A_YEAR];
    Arrays.fill(weights, 1.0 / WEEKS_A_YEAR);

    return new Analysis(
        "Python %s, NumPy %s".formatted(python.version(), numPy.version()),
        years,
        values,
        (int) record.get("missing")[0],
        numPy.convolve(values, weights, "valid"),
        trend,
        season.season(fit, years[0]),
        season.period(years, values),
        statistics.fmean(values),
        statistics.standardDeviation(aboveTrend),
        statistics.quantiles(values, 4),
        progress.during(
            "resampling %d times, to know how sure the growth is".formatted(RESAMPLES),
            () -> season.growthRange(years, values, RESAMPLES, 1)),
        Map.of(
            400, season.yearOf(fit, 400, years[0], LAST_YEAR),
            450, season.yearOf(fit, 450, years[0], LAST_YEAR),
            600, season.yearOf(fit, 600, years[0], LAST_YEAR)));
  }
}
