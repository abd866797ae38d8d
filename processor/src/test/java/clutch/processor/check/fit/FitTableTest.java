package clutch.processor.check.fit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.model.ValueType;
import clutch.processor.python.PythonType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables in src/test/resources/fit: which Java type goes with which hint, in both directions. */
class FitTableTest {

  private static final List<FitRow> ROWS =
      Stream.of("values", "containers", "functions", "users", "variables")
          .flatMap(table -> FitRow.rows(resource(table + ".txt")))
          .toList();
  private static final JavaTypes JAVA =
      JavaTypes.read(resource("Shop.java"), ROWS.stream().map(FitRow::java).toList());
  private static final PythonHints HINTS =
      PythonHints.read(resource("shop.pyi"), ROWS.stream().map(FitRow::hint).toList());

  static Stream<FitRow> rows() {
    return ROWS.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysWhatTheTableSays(FitRow row) {
    ValueType java = JAVA.of(row.java());
    PythonType hint = HINTS.of(row.hint());
    assertThat(java.unsupported()).isEmpty();

    String argument =
        FitRow.isAsked(row.argument())
            ? FitRow.cell(new ArgumentFit(HINTS.declarations()).check(java, hint, new TypeBindings()))
            : row.argument();
    String result =
        FitRow.isAsked(row.result())
            ? FitRow.cell(new ResultFit(HINTS.declarations()).check(java, hint, new TypeBindings()))
            : row.result();

    assertThat(argument + " ; " + result)
        .as("%s for %s", row.java(), PythonText.of(hint))
        .isEqualTo(row.argument() + " ; " + row.result());
  }

  static String resource(String name) {
    try (InputStream stream = FitTableTest.class.getResourceAsStream("/fit/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
