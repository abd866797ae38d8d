package clutch.samples.library.collections;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.library.Printed;
import org.junit.jupiter.api.Test;

class KitchenTest {

  @Test
  void countsWhatThereIs() throws Exception {
    assertThat(Printed.by(Kitchen::run))
        .isEqualTo(
            """
            Counter({'egg': 3, 'fig': 2, 'plum': 1}), 6 in all, most of all [Tally[word=egg, count=3]]
            enough for a cake: false
            to buy: {egg=1}
            left: Counter({'fig': 2, 'plum': 1}), eggs: 0, any: false
            true
            """);
  }
}
