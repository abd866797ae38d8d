package clutch.samples.library.csv;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.library.Printed;
import org.junit.jupiter.api.Test;

class PlanetsTest {

  @Test
  void readsAndWritesTables() throws Exception {
    assertThat(Printed.by(Planets::run))
        .isEqualTo(
            """
            Planet[name=Mercury, mass=0.33, radius=2440.0] 5423
            Planet[name=Earth, mass=5.97, radius=6371.0] 5511
            Planet[name=Jupiter, a giant, mass=1898.0, radius=69911.0] 1326
            name;mass;radius
            Jupiter, a giant;1898.0;69911.0
            Mercury;0.33;2440.0
            Earth;5.97;6371.0
            """);
  }
}
