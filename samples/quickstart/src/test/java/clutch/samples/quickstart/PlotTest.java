package clutch.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlotTest {

  @Test
  void drawsACurveWithAGap() {
    TreeMap<Integer, Double> byYear = new TreeMap<>(Map.of(1989, 350.0, 1990, 351.0, 1992, 361.0));

    assertThat(Plot.curve(byYear))
        .startsWith("    361 |   *", "    360 |")
        .endsWith("    351 | *", "    350 |*", "        +----", "          1990");
  }

  @Test
  void drawsAFlatLine() {
    assertThat(Plot.curve(new TreeMap<>(Map.of(2001, 350.0, 2002, 350.0)))).contains("    350 |**");
  }

  @Test
  void drawsBarsToBothSides() {
    assertThat(Plot.bar(2, 4)).isEqualTo(" ".repeat(24) + "|" + "#".repeat(12));
    assertThat(Plot.bar(-4, 4)).isEqualTo("#".repeat(24) + "|");
  }
}
