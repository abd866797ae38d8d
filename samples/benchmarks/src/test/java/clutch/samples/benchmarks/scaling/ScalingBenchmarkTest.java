package clutch.samples.benchmarks.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** That each row can be measured; how long things take here says nothing. */
final class ScalingBenchmarkTest {

  @Test
  @Timeout(300)
  void eachRowHasAValueAndAReference() throws IOException {
    assertThat(ScalingBenchmark.measure(1, true))
        .hasSizeGreaterThanOrEqualTo(14)
        .allSatisfy(
            row -> {
              assertThat(row.values()).as(row.row()).hasSize(1);
              assertThat(row.references()).as(row.row()).hasSize(1).allMatch(Double::isFinite);
              assertThat(row.line()).contains(row.row(), row.unit(), row.reference());
            });
  }

  @Test
  void mediansAreThoseOfTheRoundsRatios() {
    Measured row =
        Measured.of("row", "us", "other", 2, 1)
            .and(Measured.of("row", "us", "other", 30, 10))
            .and(Measured.of("row", "us", "other", 4, 4));
    assertThat(row.value()).isEqualTo(4);
    assertThat(row.besideIt()).isEqualTo(4);
    assertThat(row.ratio()).isEqualTo(2);
    assertThat(row.line()).isEqualTo("| row | 4.00 us | other: 4.00 | 2.00 |");
  }
}
