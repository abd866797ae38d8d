package clutch.samples.library.statistics;

import clutch.runtime.Python;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** How long Old Faithful erupts, and how long it then makes its visitors wait, in minutes. */
final class Geyser {

  private static final double[] ERUPTIONS = {3.600, 1.800, 3.333, 2.283, 4.533, 2.883, 4.700, 3.600, 1.950, 4.350};
  private static final double[] WAITS = {79, 54, 74, 62, 85, 55, 88, 85, 51, 85};

  private Geyser() {}

  static void run(Python python, PrintStream out) {
    Statistics statistics = python.bind(Statistics.class);
    out.printf(Locale.ROOT, "mean %.2f, median %.2f%n", statistics.mean(WAITS), statistics.median(WAITS));
    out.println("quartiles " + statistics.quantiles(WAITS, 4, "inclusive"));
    out.println("most often " + statistics.multimode(List.of("long", "short", "long")));

    LinearRegression line = statistics.linearRegression(ERUPTIONS, WAITS);
    double correlation = statistics.correlation(ERUPTIONS, WAITS, Correlation.RANKED);
    out.printf(Locale.ROOT, "after 3 minutes wait for %.0f (correlation %.2f)%n", line.at(3), correlation);

    NormalDistribution waits = python.bind(NormalDistributions.class).fromSamples(WAITS);
    out.printf(Locale.ROOT, "within the hour %.0f %%%n", 100 * waits.probabilityUpTo(60));
    out.printf(Locale.ROOT, "nine in ten take %.2f hours at most%n", waits.dividedBy(60).valueAt(0.9));
  }

  static void main() {
    try (Python python = Python.start()) {
      run(python, System.out);
    }
  }
}
