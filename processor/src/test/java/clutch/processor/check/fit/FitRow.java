package clutch.processor.check.fit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a table: {@code Java type ; hint ; as argument ; as result}.
 *
 * @param java the Java type
 * @param hint the hint
 * @param argument what is to be said of it as an argument; {@code -} for nothing
 * @param result what is to be said of it as a result; {@code -} for nothing
 */
record FitRow(String java, String hint, String argument, String result) {

  static Stream<FitRow> rows(String table) {
    return table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(FitRow::row);
  }

  private static FitRow row(String line) {
    List<String> cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
    if (cells.size() != 4) {
      throw new IllegalArgumentException("no four cells: " + line);
    }
    return new FitRow(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
  }

  /** Whether a direction is asked for. */
  static boolean isAsked(String cell) {
    return !cell.equals("-");
  }

  /** A decision as a cell has it, such as {@code unknown} or {@code [].price: float, not String}. */
  static String cell(Fit fit) {
    return switch (fit.verdict()) {
      case FITS -> "fits";
      case UNKNOWN -> "unknown";
      case REFUSED ->
          "%s%s, not %s"
              .formatted(fit.path().isEmpty() ? "" : fit.path().strip() + ": ", fit.expected(), fit.found());
    };
  }

  @Override
  public String toString() {
    return java + " for " + hint;
  }
}
