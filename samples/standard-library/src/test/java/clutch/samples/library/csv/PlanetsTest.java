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
            {name=Mercury, mass=0.33, radius=2440.0}
            {name=Earth, mass=5.97, radius=6371.0}
            {name=Jupiter, a giant, mass=1898.0, radius=69911.0}
            name;mass;radius
            Mercury;0.33;2440.0
            Earth;5.97;6371.0
            Jupiter, a giant;1898.0;69911.0
            """);
  }
}
