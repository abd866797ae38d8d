package clutch.samples.types;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the table in docs/types.md. */
class TypeTableTest {

  private static final Path PAGE = Path.of("../../docs/types.md");

  /** A type in the first column of the page's table. */
  private static final Pattern TYPE = Pattern.compile("`([^`]+)`");

  /** What holds no value of its own, or can stand nowhere but as a method's whole result: what tries it instead. */
  private static final Map<String, Class<?>> TRIED_ELSEWHERE =
      Map.ofEntries(
          entry("@Nullable T", AnyObjectTest.class),
          entry("void", AnyObjectTest.class),
          entry("@PythonClass", UserRows.class),
          entry("CompletableFuture<T>", AsyncioTest.class),
          entry("CompletionStage<T>", AsyncioTest.class),
          entry("Future<T>", AsyncioTest.class),
          entry("Flow.Publisher<T>", AsyncioTest.class));

  /** A further row is a further element of one of these lists. */
  private static List<TableRow<?>> rows() {
    return Stream.of(
            NumberRows.rows(),
            TextRows.rows(),
            ArrayRows.rows(),
            TimeRows.rows(),
            ContainerRows.rows(),
            ObjectRows.rows(),
            UserRows.rows(),
            MemoryRows.rows(),
            LazyRows.rows(),
            HandleRows.rows())
        .flatMap(List::stream)
        .toList();
  }

  @TestFactory
  Stream<DynamicContainer> table() {
    return rows().stream().map(TableRow::tests);
  }

  @Test
  void everyRowOfThePageIsTried() throws IOException {
    Set<String> tried = new HashSet<>(TRIED_ELSEWHERE.keySet());
    rows().forEach(row -> tried.add(row.javaType()));
    List<String> types =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("| ") && line.contains("`"))
            .map(line -> line.substring(2, line.indexOf(" |", 2)))
            .flatMap(cell -> TYPE.matcher(cell).results().map(result -> result.group(1)))
            .toList();
    assertThat(types).as("types in %s; a TableRow tries one", PAGE).isNotEmpty().allMatch(tried::contains);
  }
}
