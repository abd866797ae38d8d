package clutch.samples.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.library.Printed;
import org.junit.jupiter.api.Test;

class BankTest {

  @Test
  void movesMoneyOrLeavesItWhereItIs() throws Exception {
    assertThat(Printed.by(Bank::run))
        .isEqualTo(
            """
            Account[owner=A, balance=7]
            Account[owner=B, balance=3]
            sqlite3.IntegrityError: CHECK constraint failed: balance >= 0
            Account[owner=A, balance=7]
            Account[owner=B, balance=3]
            """);
  }
}
