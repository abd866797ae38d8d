package clutch.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each type in the table of types.md is declared in an example of that page. {@link DocsTest} compiles them. */
class TypeExamplesTest {

  private static final Path PAGE = Path.of("types.md");

  private static final Pattern TYPE = Pattern.compile("`([^`]+)`");

  /** What starts a row, if it is words, and what an example of it has. */
  private static final Map<String, String> WORDS =
      Map.of(
          "a functional interface", "\\bFunction<",
          "an enum", "\\benum \\w",
          "a record", "\\brecord \\w",
          "a sealed interface", "\\bsealed interface \\w");

  @TestFactory
  Stream<DynamicTest> types() throws IOException {
    String declarations =
        Block.of(PAGE).stream()
            .filter(block -> block.kind().equals("java"))
            .flatMap(block -> block.text().lines())
            .filter(line -> !line.startsWith("import "))
            .collect(Collectors.joining("\n"));
    return cells().stream()
        .flatMap(cell -> patterns(cell).stream())
        .map(pattern -> dynamicTest(pattern, () -> assertThat(declarations).containsPattern(pattern)));
  }

  /** The first column of the table. */
  private static List<String> cells() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .dropWhile(line -> !line.startsWith("| --- |"))
        .skip(1)
        .takeWhile(line -> line.startsWith("| "))
        .map(line -> line.substring(2, line.indexOf(" |", 2)))
        .toList();
  }

  private static List<String> patterns(String cell) {
    List<String> patterns = new ArrayList<>();
    WORDS.forEach(
        (words, pattern) -> {
          if (cell.startsWith(words)) {
            patterns.add(pattern);
          }
        });
    TYPE.matcher(cell).results().map(type -> pattern(type.group(1))).forEach(patterns::add);
    assertThat(patterns).as("what an example of '%s' would have", cell).isNotEmpty();
    return patterns;
  }

  /** {@code List<T>} is followed by a type argument, and {@code int} by no bracket: that would be an array. */
  private static String pattern(String type) {
    int end = type.indexOf('<');
    if (end >= 0) {
      return "(?<!\\w)" + Pattern.quote(type.substring(0, end + 1));
    }
    return "(?<!\\w)" + Pattern.quote(type.replaceFirst(" .*", "")) + "(?![\\w\\[<])";
  }
}
