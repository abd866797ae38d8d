package clutch.samples.quickstart;

import clutch.runtime.Python;
import java.io.PrintStream;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what was found out, the same in every locale. */
final class Report {

  /**
   * The first year whose mean at Mauna Loa was above a level, as NOAA's Global Monitoring Laboratory
   * has published it: what the bundled record, which ends in 2001, could not know.
   */
  private static final Map<Double, Integer> WHAT_HAPPENED = Map.of(380.0, 2006, 400.0, 2015, 420.0, 2023);

  private final Formatter out;

  Report(PrintStream out) {
    this.out = new Formatter(out, Locale.ROOT);
  }

  void print(
      String title, WeeklyRecord weekly, Analysis.Findings findings, boolean bundled, Python python) {
    out.format("Carbon dioxide in the air: %s%n", title);
    out.format(
        "%,d weeks from %s to %s, %,d of them without a reading%n",
        weekly.weeks(),
        weekly.readings().getFirst().date(),
        weekly.readings().getLast().date(),
        weekly.weeks() - weekly.readings().size());
    if (!findings.yearlyMeans().isEmpty()) {
      out.format("%nYearly means, ppm%n");
      Plot.curve(findings.yearlyMeans()).forEach(line -> out.format("%s%n", line));
    }
    decades(findings.decades());
    cycle(findings);
    passings(findings, bundled);
    out.format(
        "%nWorked out by CPython %s and NumPy %s inside Java %d.%n",
        python.version(), findings.numpyVersion(), Runtime.version().feature());
    out.flush();
  }

  private void decades(List<Analysis.Decade> decades) {
    out.format("%nBy decade, ppm   mean    lowest week    highest week    growth a year%n");
    for (Analysis.Decade decade : decades) {
      String growth =
          decade.growth().isPresent()
              ? String.format(Locale.ROOT, "%+.2f", decade.growth().getAsDouble())
              : "(too few years)";
      out.format(
          "  %ds %16.1f %14.1f %15.1f %16s%n",
          decade.first(), decade.mean(), decade.lowest(), decade.highest(), growth);
    }
  }

  private void cycle(Analysis.Findings findings) {
    out.format("%nThe year's breath: months against the trend, ppm%n");
    // A floor, so that a record without seasons does not have its rounding errors drawn large.
    double greatest = Math.max(0.05, Collections.max(findings.cycle().stream().map(Math::abs).toList()));
    for (Month month : Month.values()) {
      double value = findings.cycle().get(month.getValue() - 1);
      out.format(
          "  %s %+6.2f  %s%n",
          month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), value, Plot.bar(value, greatest));
    }
    out.format("  The strongest period in the record is %.1f days long.%n", findings.periodInDays());
  }

  private void passings(Analysis.Findings findings, boolean bundled) {
    out.format("%nWhere the trend leads%n");
    out.format(
        "  It changed by %+.2f ppm a year at the start and by %+.2f at the end. If it goes on like that, it passes%n",
        findings.growthAtStart(), findings.growthAtEnd());
    out.format("                      in     95 %% of the resamples%s%n", bundled ? "    first year above it" : "");
    for (Forecast.Passing passing : findings.passings()) {
      out.format(
          "  %,7.0f ppm %12s %24s%s%n",
          passing.level(),
          month(passing.middle()),
          Double.isInfinite(passing.early()) ? "-" : month(passing.early()) + " to " + month(passing.late()),
          bundled ? happened(passing.level()) : "");
    }
    if (bundled) {
      out.format("  The resamples know the noise in the record, not what people went on to burn.%n");
    }
  }

  private static String happened(double level) {
    Integer year = WHAT_HAPPENED.get(level);
    return year == null ? "" : "%23s".formatted(year);
  }

  /** A year with a fraction as a month of that year. */
  private static String month(double time) {
    if (Double.isInfinite(time)) {
      return "out of sight";
    }
    int year = (int) Math.floor(time);
    Month month = Month.of((int) ((time - year) * 12) + 1);
    return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + year;
  }
}
