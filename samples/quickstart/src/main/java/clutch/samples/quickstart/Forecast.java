package clutch.samples.quickstart;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;

/** Finds when the trend passes levels that the record has not seen, and how sure that is. */
final class Forecast {

  private static final int RESAMPLES = 10_000;
  private static final int RESAMPLES_PER_CALL = 250;
  private static final double STEP = 20;

  private final Season season;
  private final Numpy numpy;

  Forecast(Season season, Numpy numpy) {
    this.season = season;
    this.numpy = numpy;
  }

  /**
   * When the trend passes a level, in years with a fraction; infinite if not within a century.
   *
   * @param level the level in ppm
   * @param early what 2.5 % of the resamples pass before
   * @param middle the median of the resamples
   * @param late what 2.5 % of the resamples pass after
   */
  record Passing(double level, double early, double middle, double late) {}

  /** The next three round levels above all readings. */
  static double[] levelsAbove(double[] readings) {
    double next = (Math.floor(DoubleStream.of(readings).max().orElseThrow() / STEP) + 1) * STEP;
    return new double[] {next, next + STEP, next + 2 * STEP};
  }

  /** Some seconds of work, which tells of its progress. */
  List<Passing> passings(double[] times, double[] readings, PrintStream err) {
    double[] levels = levelsAbove(readings);
    List<DoubleStream.Builder> found = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      found.add(DoubleStream.builder());
    }
    AtomicInteger done = new AtomicInteger();
    try (Progress _ =
        new Progress(err, Progress.SECOND, () -> "fitting resamples: " + done + " of " + RESAMPLES)) {
      while (done.get() < RESAMPLES) {
        long seed = done.getAndAdd(RESAMPLES_PER_CALL);
        List<double[]> some = season.passings(times, readings, RESAMPLES_PER_CALL, seed, levels);
        for (int i = 0; i < levels.length; i++) {
          DoubleStream.of(some.get(i)).forEach(found.get(i));
        }
      }
    }
    List<Passing> passings = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      double[] range =
          numpy.percentile(found.get(i).build().toArray(), new double[] {2.5, 50, 97.5}, "inverted_cdf");
      passings.add(new Passing(levels[i], range[0], range[1], range[2]));
    }
    return passings;
  }
}
