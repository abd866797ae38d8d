package clutch.samples.library.datetime;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.library.Printed;
import org.junit.jupiter.api.Test;

class MeetingsTest {

  @Test
  void meetsOverTheChangeOfClocks() throws Exception {
    assertThat(Printed.by(Meetings::run))
        .isEqualTo(
            """
            2026-03-02T15:00+01:00[Europe/Berlin]
              09:00 EST, America/New_York
              23:00 JST, Asia/Tokyo
            2026-03-16T15:00+01:00[Europe/Berlin]
              10:00 EDT, America/New_York
              23:00 JST, Asia/Tokyo
            2026-03-30T15:00+02:00[Europe/Berlin]
              09:00 EDT, America/New_York
              22:00 JST, Asia/Tokyo
            in summer 2 hours ahead
            2026-03-29T01:00:00Z
            """);
  }
}
