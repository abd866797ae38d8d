package clutch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One folder for each feature: the interfaces that use it, and in {@code expected} the classes behind them. */
class GeneratedCodeTest {

  static List<Path> features() {
    return Goldens.foldersIn("goldens");
  }

  @ParameterizedTest
  @MethodSource("features")
  void generatesTheGoldenText(Path feature) throws IOException {
    Map<String, String> generated = generate(feature);

    generated.forEach((name, text) -> Goldens.check(feature.resolve("expected").resolve(name), text));
    try (Stream<Path> expected = Files.list(feature.resolve("expected"))) {
      assertThat(expected.map(file -> file.getFileName().toString()).toList())
          .containsExactlyInAnyOrderElementsOf(generated.keySet());
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void generatesTheSameTextAgain(Path feature) throws IOException {
    assertThat(generate(feature)).isEqualTo(generate(feature));
  }

  private static Map<String, String> generate(Path feature) throws IOException {
    Compilation compilation =
        TestCompiler.compile(
            TestCompiler.sourcesIn(feature),
            TestCompiler.classPath(),
            List.of("-Xlint:all,-processing", "-Xdoclint:all/protected"),
            new PythonCallableProcessor());
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings().stream().filter(one -> !isAboutTheInterface(one.getSource())))
        .as("warnings under -Xlint")
        .isEmpty();
    Map<String, String> generated = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      generated.put(Path.of(file.getName()).getFileName().toString(), file.getCharContent(false).toString());
    }
    return generated;
  }

  /** What javac says of an interface is the business of who wrote it: missing comments, mostly. */
  private static boolean isAboutTheInterface(@Nullable JavaFileObject source) {
    return source != null && !Path.of(source.getName()).getFileName().toString().startsWith("Python");
  }
}
