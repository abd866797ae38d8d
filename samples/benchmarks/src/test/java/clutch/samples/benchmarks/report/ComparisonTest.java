package clutch.samples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ComparisonTest {

  @Test
  void mediansAreThoseOfTheRoundsRatios() {
    Comparison row =
        Comparison.of("row", "us", "other", 2, 1)
            .and(Comparison.of("row", "us", "other", 30, 10))
            .and(Comparison.of("row", "us", "other", 4, 4));
    assertThat(row.value()).isEqualTo(4);
    assertThat(row.beside()).isEqualTo(4);
    assertThat(row.ratio()).isEqualTo(2);
    assertThat(row.line()).isEqualTo("| row | 4.00 us | other: 4.00 | 2.00 |");
  }
}
