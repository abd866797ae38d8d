package clutch.samples.benchmarks.bridges;

import static clutch.samples.benchmarks.bridges.Workload.CALLS;
import static clutch.samples.benchmarks.bridges.Workload.MILLION;
import static clutch.samples.benchmarks.bridges.Workload.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Each row does what it says. */
class ClutchCallsTest {

  private static final ClutchCalls ROWS = new ClutchCalls();

  @AfterAll
  static void close() {
    ROWS.close();
  }

  @Test
  void numbers() {
    assertThatCode(ROWS::noArg).doesNotThrowAnyException();
    assertThat(ROWS.add()).isEqualTo(42);
    assertThat(ROWS.scale()).isEqualTo(50);
  }

  @Test
  void inRun() {
    assertThatCode(ROWS::noArgInRun).doesNotThrowAnyException();
    assertThat(ROWS.addInRun()).isEqualTo(22L * CALLS);
  }

  @Test
  void text() {
    assertThat(ROWS.text()).isEqualTo("x".repeat(1024));
  }

  @Test
  void copies() {
    assertThat(ROWS.listSum()).isEqualTo(TOTAL);
    assertThat(ROWS.arraySum()).isEqualTo(TOTAL);
    assertThat(ROWS.arrayIn()).isEqualTo(MILLION);
    assertThat(ROWS.arrayOut()).hasSize(MILLION).endsWith(MILLION - 1.0);
    assertThat(ROWS.listOut()).hasSize(MILLION).endsWith(MILLION - 1.0);
  }

  @Test
  void sharedMemory() {
    assertThat(ROWS.bufferIn()).isEqualTo(MILLION);
    assertThat(ROWS.bufferOut()).isEqualTo(8L * MILLION);
    assertThat(ROWS.bufferOutLeft()).isEqualTo(MILLION - 1.0);
    assertThat(ROWS.numpySum()).isEqualTo(TOTAL);
  }

  @Test
  void record() {
    assertThat(ROWS.record()).isEqualTo(Quote.SAMPLE);
  }

  @Test
  void callbacks() {
    assertThat(ROWS.callbackDetached()).isEqualTo(CALLS);
    assertThat(ROWS.callbackAttached()).isEqualTo(CALLS);
  }

  @Test
  void exception() {
    assertThat(ROWS.exception()).isEqualTo("no");
  }

  @Test
  void generator() {
    assertThat(ROWS.generator()).isEqualTo(MILLION - 1L);
  }
}
