package clutch.samples.library.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.library.Printed;
import org.junit.jupiter.api.Test;

class GeyserTest {

  @Test
  void describesTheGeyser() throws Exception {
    assertThat(Printed.by(Geyser::run))
        .isEqualTo(
            """
            mean 71.80, median 76.50
            quartiles [56.75, 76.5, 85.0]
            most often [long]
            after 3 minutes wait for 68 (correlation 0.95)
            within the hour 21 %
            nine in ten take 1.51 hours at most
            """);
  }
}
