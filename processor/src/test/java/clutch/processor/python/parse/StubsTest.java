package clutch.processor.python.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.syntax.SourceFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The stubs of the standard library that the processor ships with. */
class StubsTest {

  private static final String STUBS = "/META-INF/clutch/stubs/";

  @TestFactory
  List<DynamicTest> eachIsReadWithoutFault() throws Exception {
    Path stubs = stubs();
    try (Stream<Path> files = Files.walk(stubs)) {
      return files
          .filter(file -> file.toString().endsWith(".pyi"))
          .map(file -> DynamicTest.dynamicTest(stubs.relativize(file).toString(), () -> read(file)))
          .toList();
    }
  }

  private static void read(Path file) throws IOException {
    SourceFile source = PythonParser.parse(Files.readAllBytes(file));
    assertThat(source.faults()).isEmpty();
    assertThat(DeclarationLines.of(source.statements()).isEmpty()).isEqualTo(declaresNothing(file));
  }

  private static boolean declaresNothing(Path file) throws IOException {
    return Files.readAllLines(file).stream().allMatch(line -> line.isBlank() || line.startsWith("#") || line.startsWith("__all__"));
  }

  @Test
  void areWholeAndSayWhereTheyAreFrom() throws Exception {
    try (Stream<Path> files = Files.walk(stubs())) {
      assertThat(files.filter(file -> file.toString().endsWith(".pyi")).count()).isGreaterThan(700);
    }
    assertThat(stubs().resolve("stdlib/VERSIONS")).content().contains("statistics: 3.4-");
    assertThat(stubs().resolve("LICENSE")).content().contains("Apache License");
    assertThat(stubs().resolve("README.md")).content().containsPattern("\\b[0-9a-f]{40}\\b");
  }

  private static Path stubs() throws URISyntaxException {
    URL readme = Objects.requireNonNull(StubsTest.class.getResource(STUBS + "README.md"));
    return Objects.requireNonNull(Path.of(readme.toURI()).getParent());
  }
}
