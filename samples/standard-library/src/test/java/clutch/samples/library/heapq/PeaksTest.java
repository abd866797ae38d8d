package clutch.samples.library.heapq;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.library.Printed;
import org.junit.jupiter.api.Test;

class PeaksTest {

  @Test
  void findsTheHighestAndTheNearest() throws Exception {
    assertThat(Printed.by(Peaks::run))
        .isEqualTo(
            """
            highest: [Mountain[name=Everest, height=8849.0, latitude=28.0], Mountain[name=Aconcagua, height=6961.0, latitude=-32.7]]
            nearest to the equator: [Mountain[name=Kilimanjaro, height=5895.0, latitude=-3.1]]
            merged: [a, b, c, d]
            """);
  }
}
