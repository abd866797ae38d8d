package clutch.samples.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Bars of the ratios to C, as SVG: from the line at 1, which is C, to the left for what is faster and to the right for
 * what is slower, on a logarithmic scale. Nothing is drawn behind it, and its colors show on white and on black.
 */
final class RatioPlot {

  private static final String GRAY = "#727b85";
  private static final int WIDTH = 860;
  private static final int LEFT = 290;
  private static final int RIGHT = 60;
  private static final int TOP = 44;
  private static final int BAR = 11;
  private static final int GAP = 14;

  private final Results results;
  private final List<Row> rows;
  private final List<Bridge> bridges;
  private final double from;
  private final double to;
  private final StringBuilder svg = new StringBuilder();

  private RatioPlot(Results results, Row.Group group) {
    this.results = results;
    rows = results.rows().stream().filter(row -> row.group() == group).toList();
    bridges = results.bridges();
    from = Math.floor(Math.log10(Math.min(1, ratios().min().orElse(1))));
    to = Math.max(from + 1, Math.ceil(Math.log10(ratios().max().orElse(1))));
  }

  /** The name of its file. */
  static String file(Results results, Row.Group group) {
    return "%s-%s.svg".formatted(results.id(), group.name().toLowerCase(Locale.ROOT));
  }

  static String draw(Results results, Row.Group group) {
    return new RatioPlot(results, group).draw();
  }

  private DoubleStream ratios() {
    return rows.stream()
        .flatMap(row -> bridges.stream().map(bridge -> results.ratio(row.id(), bridge)))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble);
  }

  private String draw() {
    int bottom = TOP + rows.stream().mapToInt(this::height).sum();
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\" fill=\"%s\">",
        WIDTH, bottom + 24, GRAY);
    add("<title>%s: how many times as long as C, on a logarithmic scale</title>", escaped(results.python()));
    legend();
    scale(bottom);
    int top = TOP;
    for (Row row : rows) {
      bars(row, top);
      top += height(row);
    }
    add("</svg>");
    return svg.toString();
  }

  private int height(Row row) {
    return measured(row).size() * BAR + GAP;
  }

  private List<Bridge> measured(Row row) {
    return bridges.stream().filter(bridge -> results.figures(row.id(), bridge).isPresent()).toList();
  }

  private void legend() {
    int x = LEFT;
    for (Bridge bridge : bridges) {
      add("<rect x=\"%d\" y=\"8\" width=\"10\" height=\"10\" fill=\"%s\"/>", x, bridge.color());
      add("<text x=\"%d\" y=\"17\">%s</text>", x + 14, escaped(bridge.text()));
      x += 30 + 7 * bridge.text().length();
    }
  }

  private void scale(int bottom) {
    for (int power = (int) from; power <= to; power++) {
      double x = x(Math.pow(10, power));
      add(
          "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"%s\" stroke-opacity=\"%s\"/>",
          x, TOP - 6, x, bottom, GRAY, power == 0 ? "1" : "0.3");
      add(
          "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
          x, bottom + 16, power == 0 ? "C" : label(power));
    }
  }

  private static String label(int power) {
    return power > 0 ? String.format(Locale.ROOT, "%,.0f", Math.pow(10, power)) : "1/" + label(-power);
  }

  private void bars(Row row, int top) {
    List<Bridge> measured = measured(row);
    int middle = top + measured.size() * BAR / 2;
    add(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
        LEFT - 12, middle + 4, escaped(row.text().replace("`", "")));
    for (int i = 0; i < measured.size(); i++) {
      bar(measured.get(i), results.ratio(row.id(), measured.get(i)).orElseThrow(), top + i * BAR);
    }
  }

  private void bar(Bridge bridge, double ratio, int y) {
    double one = x(1);
    double end = x(ratio);
    add(
        "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
        Math.min(one, end), y, Math.max(1, Math.abs(end - one)), BAR - 2, bridge.color());
    add(
        "<text x=\"%.1f\" y=\"%d\" font-size=\"10\">%s</text>",
        Math.max(one, end) + 4, y + BAR - 3, Numbers.ratio(ratio));
  }

  private double x(double ratio) {
    return LEFT + (Math.log10(ratio) - from) / (to - from) * (WIDTH - LEFT - RIGHT);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
