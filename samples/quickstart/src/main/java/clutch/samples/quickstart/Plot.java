package clutch.samples.quickstart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;

/** Draws in plain ASCII, which every terminal and every log has. */
final class Plot {

  private static final int MOST_ROWS = 12;
  private static final int HALF_BAR = 24;

  private Plot() {}

  /** A curve of one value a year, with an axis of decades. */
  static List<String> curve(NavigableMap<Integer, Double> byYear) {
    double least = Collections.min(byYear.values());
    double range = Collections.max(byYear.values()) - least;
    double step = Math.max(1, range / (MOST_ROWS - 1));
    int first = byYear.firstKey();
    int columns = byYear.lastKey() - first + 1;

    List<String> lines = new ArrayList<>();
    for (int row = (int) Math.round(range / step); row >= 0; row--) {
      StringBuilder line = new StringBuilder(" ".repeat(columns));
      int height = row;
      byYear.forEach(
          (year, value) -> {
            if (Math.round((value - least) / step) == height) {
              line.setCharAt(year - first, '*');
            }
          });
      lines.add(String.format(Locale.ROOT, "%7.0f |%s", least + row * step, line).stripTrailing());
    }
    lines.add(" ".repeat(8) + "+" + "-".repeat(columns));
    lines.add(" ".repeat(9) + decades(first, columns));
    return lines;
  }

  private static String decades(int first, int columns) {
    StringBuilder axis = new StringBuilder();
    for (int year = first; year < first + columns; year++) {
      if (year % 10 == 0) {
        axis.append(" ".repeat(Math.max(0, year - first - axis.length()))).append(year);
      }
    }
    return axis.toString();
  }

  /** A bar to the left of a line or to its right. */
  static String bar(double value, double greatest) {
    int length = (int) Math.round(Math.min(1, Math.abs(value) / greatest) * HALF_BAR);
    String bar = "#".repeat(length);
    return value < 0 ? " ".repeat(HALF_BAR - length) + bar + "|" : " ".repeat(HALF_BAR) + "|" + bar;
  }
}
