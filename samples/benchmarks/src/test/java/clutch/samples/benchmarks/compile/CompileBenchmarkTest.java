package clutch.samples.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompileBenchmarkTest {

  @Test
  void measuresEachBuild() throws Exception {
    String report = CompileBenchmark.measure(new Workload(3, 2), 1);

    for (Build build : Build.values()) {
      assertThat(report).contains("| " + build.text() + " | ");
    }
  }
}
