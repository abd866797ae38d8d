package carbon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The report, as a person reads it on a terminal. */
final class Report {

  private static final String MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
  private static final String LEVELS = "▁▂▃▄▅▆▇█";
  private static final int BAR_WIDTH = 40;

  private final StringBuilder text = new StringBuilder();

  private Report() {}

  static String of(Analysis analysis) {
    Report report = new Report();
    report.head(analysis);
    report.decades(analysis);
    report.season(analysis);
    report.outlook(analysis);
    return report.text.toString();
  }

  private void head(Analysis a) {
    line("");
    line("  Carbon dioxide in the air, %.0f to %.0f", Math.floor(a.years()[0]), Math.floor(last(a.years())));
    line("  %,d weeks with a value, %d without · %s", a.values().length, a.missing(), a.software());
    line("");
    line("  %s", sparkline(a.runningMeans(), 64));
    line("  %-32s%32s", "%.0f ppm".formatted(a.runningMeans()[0]), "%.0f ppm".formatted(last(a.runningMeans())));
    line("");
    line("  mean %.1f ppm · half of all weeks between %.1f and %.1f ppm", a.mean(), a.quartiles().get(0), a.quartiles().get(2));
  }

  private void decades(Analysis a) {
    line("");
    line("  The trend by decade, and how fast it rises");
    int first = (int) a.years()[0] / 10 * 10;
    double highest = last(a.trend());
    double lowest = a.trend()[0] - 5;
    for (int decade = first; decade <= last(a.years()); decade += 10) {
      int from = decade;
      int[] weeks = IntStream.range(0, a.years().length).filter(w -> (int) a.years()[w] / 10 * 10 == from).toArray();
      if (weeks.length < 2) {
        continue;
      }
      int start = weeks[0];
      int end = weeks[weeks.length - 1];
      double middle = (a.trend()[start] + a.trend()[end]) / 2;
      double rise = (a.trend()[end] - a.trend()[start]) / (a.years()[end] - a.years()[start]);
      int bar = (int) Math.round((middle - lowest) / (highest - lowest) * BAR_WIDTH);
      line("    %ds  %-40s  %5.1f ppm  %+.2f a year", decade, "█".repeat(bar), middle, rise);
    }
  }

  private void season(Analysis a) {
    List<String> months = List.of(MONTHS.split(" "));
    int high = extreme(a.season(), 1);
    int low = extreme(a.season(), -1);
    line("");
    line("  The season: the strongest rhythm in the record takes %.2f years", a.period());
    line("    %s", Arrays.stream(sparkline(a.season(), 12).split("")).collect(Collectors.joining("   ")));
    line("    %s", MONTHS);
    line("    highest in %s (%+.1f ppm), lowest in %s (%+.1f ppm)", months.get(high), a.season()[high], months.get(low), a.season()[low]);
    line("    weeks lie %.1f ppm around the trend (standard deviation), most of it the season", a.scatter());
  }

  private void outlook(Analysis a) {
    line("");
    line("  The growth at the end of the record: %.2f to %.2f ppm a year, 19 times out of 20", a.growth().get(0), a.growth().get(1));
    line("  If it went on like that:");
    new TreeMap<>(a.reached()).forEach((level, year) -> line("    %d ppm  %s", level, when(year)));
    line("");
  }

  private static String when(OptionalDouble year) {
    return year.isEmpty() ? "not in this century" : String.format(Locale.ROOT, "in %.0f", Math.floor(year.getAsDouble()));
  }

  private static String sparkline(double[] values, int width) {
    double lowest = Arrays.stream(values).min().orElseThrow();
    double highest = Arrays.stream(values).max().orElseThrow();
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < width; column++) {
      double value = values[(int) ((long) column * (values.length - 1) / (width - 1))];
      double height = highest == lowest ? 0 : (value - lowest) / (highest - lowest);
      line.append(LEVELS.charAt((int) Math.round(height * (LEVELS.length() - 1))));
    }
    return line.toString();
  }

  private static int extreme(double[] values, int sign) {
    return IntStream.range(0, values.length)
        .reduce((best, next) -> sign * values[next] > sign * values[best] ? next : best)
        .orElseThrow();
  }

  private static double last(double[] values) {
    return values[values.length - 1];
  }

  /** Numbers look the same in every country: the report is data, too. */
  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
