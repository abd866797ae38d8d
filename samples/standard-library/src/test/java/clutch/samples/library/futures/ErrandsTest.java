package clutch.samples.library.futures;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.library.Printed;
import org.junit.jupiter.api.Test;

class ErrandsTest {

  @Test
  void runsJavaOnPythonsThreads() throws Exception {
    assertThat(Printed.by(Errands::run))
        .isEqualTo(
            """
            rice
            supper
            thrown again: java.io.IOException: the bag is torn
            true
            """);
  }
}
