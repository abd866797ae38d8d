package clutch.samples.library.decimal;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.library.Printed;
import org.junit.jupiter.api.Test;

class LoanTest {

  @Test
  void knowsTheLoanToTheCent() throws Exception {
    assertThat(Printed.by(Loan::run))
        .isEqualTo(
            """
            30 digits, ROUND_HALF_EVEN
            5 % a year is a factor a month of 1.00407412378364830160541960267
            12 payments of 855.57
            1.41421356237309504880168872421 0.5
            false true
            28 digits again
            """);
  }
}
