package clutch.samples.benchmarks.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.benchmarks.reference.CCompiler;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** That each row can be measured; how long things take here says nothing. */
final class ScalingBenchmarkTest {

  @Test
  @Timeout(300)
  void eachRowHasAValueAndAReference() throws IOException, InterruptedException {
    CCompiler.assumeInstalled();
    assertThat(ScalingBenchmark.measure(1, true))
        .hasSizeGreaterThanOrEqualTo(14)
        .anySatisfy(row -> assertThat(row.row()).isEqualTo("startWithCache"))
        .allSatisfy(
            row -> {
              assertThat(row.values()).as(row.row()).hasSize(1);
              assertThat(row.references()).as(row.row()).hasSize(1).allMatch(Double::isFinite);
              assertThat(row.line()).contains(row.row(), row.unit(), row.reference());
            });
  }
}
