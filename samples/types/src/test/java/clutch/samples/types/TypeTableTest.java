package clutch.samples.types;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every row of the table in docs/types.md. */
class TypeTableTest {

  /** A further row is a further element of one of these lists. */
  private static List<TableRow<?>> rows() {
    return Stream.of(
            NumberRows.rows(),
            TextRows.rows(),
            ArrayRows.rows(),
            TimeRows.rows(),
            ContainerRows.rows(),
            ObjectRows.rows())
        .flatMap(List::stream)
        .toList();
  }

  @TestFactory
  Stream<DynamicContainer> table() {
    return rows().stream().map(TableRow::tests);
  }
}
