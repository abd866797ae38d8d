package clutch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler, which IDEs use: it generates what javac generates, and says what javac says. */
class EclipseCompilerTest {

  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

  /** How often something is wrong with a record's component, which Eclipse's compiler does not show processors. */
  private static final Map<String, Integer> OF_COMPONENTS = Map.of("MalformedName", 1, "UnreadAnnotation", 3);

  @TempDir Path folder;

  static List<Path> features() {
    return Goldens.foldersIn("goldens");
  }

  static List<Path> messages() {
    return Goldens.foldersIn("diagnostics").stream().filter(one -> !Files.exists(one.resolve("library"))).toList();
  }

  @ParameterizedTest
  @MethodSource("features")
  void generatesWhatJavacGenerates(Path feature) throws IOException {
    List<String> errors = compile(feature);

    assertThat(errors).isEmpty();
    assertThat(generated()).isEqualTo(texts(feature.resolve("expected")));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void saysWhatJavacSays(Path message) throws IOException {
    String javac = TestCompiler.read(message.resolve("expected.txt"));
    int missing = OF_COMPONENTS.getOrDefault(message.getFileName().toString(), 0);

    assertThat(compile(message).stream().filter(text -> text.startsWith("[Clutch/")))
        .hasSize((int) javac.lines().filter(line -> line.contains(": [Clutch/")).count() - missing)
        .allMatch(javac::contains);
  }

  private List<String> compile(Path sources) throws IOException {
    JavaCompiler compiler = new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              files,
              said,
              options(sources),
              null,
              files.getJavaFileObjectsFromPaths(write(sources)));
      task.setProcessors(List.of(new PythonCallableProcessor()));
      task.call();
    }
    return said.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR || one.getMessage(Locale.ROOT).startsWith("[Clutch/"))
        .map(one -> one.getMessage(Locale.ROOT))
        .toList();
  }

  private List<String> options(Path sources) throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of(
                "--release", "25",
                "-classpath", System.getProperty("java.class.path"),
                "-d", output().toString(),
                "-s", output().toString()));
    options.addAll(DiagnosticsTest.processorOptions(sources));
    return options;
  }

  /** Eclipse's compiler takes the names of files seriously. */
  private List<Path> write(Path sources) throws IOException {
    List<Path> written = new ArrayList<>();
    try (Stream<Path> files = Files.list(sources)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).sorted().toList()) {
        Matcher packageName = PACKAGE.matcher(TestCompiler.read(file));
        Path parent = folder.resolve("sources", packageName.find() ? packageName.group(1).replace('.', '/') : "");
        written.add(Files.copy(file, Files.createDirectories(parent).resolve(file.getFileName())));
      }
    }
    return written;
  }

  private Map<String, List<String>> generated() throws IOException {
    try (Stream<Path> files = Files.walk(output())) {
      return texts(files.toList());
    }
  }

  private Path output() throws IOException {
    return Files.createDirectories(folder.resolve("output"));
  }

  private static Map<String, List<String>> texts(Path golden) throws IOException {
    try (Stream<Path> files = Files.list(golden)) {
      return texts(files.toList());
    }
  }

  /** Words in any order: that of sealed subtypes without {@code permits} is each compiler's own. */
  private static Map<String, List<String>> texts(List<Path> files) {
    Map<String, List<String>> texts = new TreeMap<>();
    files.stream()
        .filter(file -> file.toString().endsWith(".java"))
        .forEach(file -> texts.put(file.getFileName().toString(), words(TestCompiler.read(file))));
    return texts;
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("\\W+", -1)).sorted().toList();
  }
}
