package clutch.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(text, true, StandardCharsets.UTF_8);

  @Test
  void tellsOfWorkThatTakesLong() throws InterruptedException {
    CountDownLatch lines = new CountDownLatch(3);
    try (Progress _ =
        new Progress(
            err,
            Duration.ofMillis(1),
            () -> {
              lines.countDown();
              return "fitting";
            })) {
      assertThat(lines.await(1, TimeUnit.MINUTES)).isTrue();
    }
    assertThat(text.toString(StandardCharsets.UTF_8)).startsWith("fitting ... 0 s" + System.lineSeparator());
  }

  @Test
  void saysNothingOfWorkThatDoesNot() {
    try (Progress _ = new Progress(err, Duration.ofHours(1), () -> "fitting")) {
      assertThat(text.size()).isZero();
    }
    assertThat(text.size()).isZero();
  }
}
