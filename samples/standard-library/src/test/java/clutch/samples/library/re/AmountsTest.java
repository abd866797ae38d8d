package clutch.samples.library.re;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.library.Printed;
import org.junit.jupiter.api.Test;

class AmountsTest {

  @Test
  void findsAndReplacesAmounts() throws Exception {
    assertThat(Printed.by(Amounts::run))
        .isEqualTo(
            """
            groups {sign=1, whole=2, cents=4, currency=5}
            Span[start=9, end=18] {sign=Optional.empty, whole=Optional[12], cents=Optional[50], currency=Optional[EUR]}
            Span[start=29, end=34] {sign=Optional.empty, whole=Optional[7], cents=Optional.empty, currency=Optional[USD]}
            Span[start=49, end=57] {sign=Optional[-], whole=Optional[3], cents=Optional[20], currency=Optional[EUR]}
            Ada paid 1250 cents, Bob paid 700 cents and Eve is at -320 cents.
            amounts left: false
            [Optional[+], Optional[1], Optional.empty, Optional.empty, Optional[EUR]]
            """);
  }
}
