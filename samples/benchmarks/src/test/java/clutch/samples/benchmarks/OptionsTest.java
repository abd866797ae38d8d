package clutch.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.samples.benchmarks.report.Bridge;
import clutch.samples.benchmarks.report.Row;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void withoutAnyAllIsMeasured() {
    Options options = Options.of(List.of(""));

    assertThat(options.rounds()).isEqualTo(3);
    assertThat(options.rows()).isEqualTo(Row.ALL);
    assertThat(options.comparisons()).isTrue();
    assertThat(options.complete()).isTrue();
    assertThat(options.bridges()).contains(Bridge.values());
    assertThat(options.docs()).isEqualTo(Path.of("../../docs"));
  }

  @Test
  void aPartGoesElsewhere() {
    Options options = Options.of(List.of("rounds=5", "rows=add,text", "bridges=CLUTCH"));

    assertThat(options.rounds()).isEqualTo(5);
    assertThat(options.rows()).extracting(Row::id).containsExactly("add", "text");
    assertThat(options.comparisons()).isFalse();
    assertThat(options.complete()).isFalse();
    assertThat(options.bridges()).containsExactly(Bridge.CLUTCH);
    assertThat(options.docs()).isEqualTo(Path.of("target/docs"));
  }

  @Test
  void namesTheOptionsThereAre() {
    assertThatThrownBy(() -> Options.of(List.of("fast"))).hasMessageContaining("'fast'").hasMessageContaining("quick");
  }

  @Test
  void namesTheRowsAndBridgesThereAre() {
    assertThatThrownBy(() -> Options.of(List.of("rows=ad")))
        .hasMessageContaining("'ad'")
        .hasMessageContaining("addInRun")
        .hasMessageContaining("threads");
    assertThatThrownBy(() -> Options.of(List.of("bridges=CLUTCH,JEP")))
        .hasMessageContaining("'JEP'")
        .hasMessageContaining("GRAALPY");
  }
}
