package clutch.samples.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.library.Printed;
import org.junit.jupiter.api.Test;

class InvoicesTest {

  @Test
  void readsAndWritesWhatJsonDoesNotHave() throws Exception {
    assertThat(Printed.by(Invoices::run))
        .isEqualTo(
            """
            {title=Rent, due=2026-12-01, lines=[812.10, 40], paid=null}
            {"title": "Rent", "due": {"$date": "2026-12-01"}, "lines": ["812.10", 40], "paid": null}
            Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
            """);
  }
}
