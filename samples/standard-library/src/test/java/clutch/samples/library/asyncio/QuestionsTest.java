package clutch.samples.library.asyncio;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.library.Printed;
import org.junit.jupiter.api.Test;

class QuestionsTest {

  @Test
  void asksAndGivesUp() throws Exception {
    assertThat(Printed.by(Questions::run))
        .isEqualTo(
            """
            WHO?
            WHAT?
            WHERE?
            WHENEVER?
            no answer
            serving: false
            """);
  }
}
