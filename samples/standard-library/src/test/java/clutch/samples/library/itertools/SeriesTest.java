package clutch.samples.library.itertools;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.library.Printed;
import org.junit.jupiter.api.Test;

class SeriesTest {

  @Test
  void takesAMillionOneByOne() throws Exception {
    assertThat(Printed.by(Series::run))
        .isEqualTo(
            """
            squares up to 5: [1, 4, 9, 16, 25]
            [a, b]
            [c]
            text
            # more
            1 + 2 + ... + 1000000 = 500000500000
            objects are no more than before: true
            """);
  }
}
