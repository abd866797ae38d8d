package clutch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** javac itself, on the module path, with the processor found by its service file. */
class ModulesTest {

  @TempDir Path output;

  static List<Path> modules() {
    return Goldens.foldersIn("modules");
  }

  @ParameterizedTest
  @MethodSource("modules")
  void generatesClassesForModules(Path module) throws IOException {
    String path = System.getProperty("java.class.path");
    StringWriter said = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                said,
                null,
                null,
                List.of(
                    "-d", output.toString(),
                    "-s", output.toString(),
                    "-Xlint:all,-processing", "-Werror",
                    "--module-path", path,
                    "--processor-path", path),
                null,
                TestCompiler.sourcesIn(module))
            .call();

    assertThat(said.toString()).isEmpty();
    assertThat(compiled).isTrue();
    for (Path generated : generated()) {
      Goldens.check(
          module.resolve("expected").resolve(generated.getFileName().toString()), TestCompiler.read(generated));
    }
    assertThat(generated()).hasSize(1);
  }

  private List<Path> generated() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
