package clutch.samples.library.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.library.Printed;
import org.junit.jupiter.api.Test;

class MemoriesTest {

  @Test
  void sharesMemory() throws Exception {
    assertThat(Printed.by(Memories::run))
        .isEqualTo(
            """
            sines 1 0 -1
            [2, 4] pixels 00000000ffffffff
            trace 5.0
            0.75, mean 0.5
            mean then 2.5
            [3, 2] elements, [4, 12] bytes apart
            sum 110
            """);
  }
}
