package clutch.runtime.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What is given back at an interpreter's end. */
class LiveReferencesTest {

  @Test
  void ownersThatFailKeepNoOtherFromGivingBack() {
    List<LogRecord> logged = new CopyOnWriteArrayList<>();
    Logger logger = Logger.getLogger("clutch.runtime");
    logger.setFilter(
        record -> {
          logged.add(record);
          return false;
        });
    try {
      List<Integer> givenBack = new ArrayList<>();
      LiveReferences references = new LiveReferences();
      for (int i = 0; i < 10; i++) {
        int number = i;
        references.add(
            () -> {
              if (number % 5 == 0) {
                throw new OutOfMemoryError("for owner " + number);
              }
              givenBack.add(number);
            });
      }
      references.giveBack();
      assertThat(givenBack).containsExactlyInAnyOrder(1, 2, 3, 4, 6, 7, 8, 9);
      assertThat(logged)
          .extracting(record -> record.getThrown().getMessage())
          .containsExactlyInAnyOrder("for owner 0", "for owner 5");
    } finally {
      logger.setFilter(null);
    }
  }
}
