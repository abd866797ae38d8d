package clutch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.diagnostic.Message;
import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder for each message: sources that are wrong, and in {@code expected.txt} all that is said
 * of them: file, line, column, kind and text. Python code in {@code python} is on the path; {@code options.txt} has
 * further options.
 */
class DiagnosticsTest {

  private static final JavaFileObject REST =
      TestCompiler.source(
          """
          package rest;

          @clutch.annotations.PythonCallable("rest")
          public interface Rest {
            int count();
          }
          """);

  @TempDir Path libraries;
  @TempDir Path output;

  static List<Path> cases() {
    return Goldens.foldersIn("diagnostics");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrongAndWhere(Path folder) {
    Compilation compilation = compile(folder);

    Goldens.check(
        folder.resolve("expected.txt"),
        compilation.diagnostics().stream().map(DiagnosticsTest::text).collect(Collectors.joining("\n")));
    assertThat(compilation.diagnostics())
        .allMatch(one -> message(one).startsWith("[Clutch/" + folder.getFileName() + "]"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void stillGeneratesTheRest(Path folder) {
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                new StringWriter(),
                    null,
                    null,
                    List.of("-d", output.toString(), "-s", output.toString()),
                    null,
                    sources(folder));
    task.setProcessors(List.of(new PythonCallableProcessor()));
    task.call();

    assertThat(output.resolve("rest/PythonRest.java")).exists();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"INTERNAL", "MISSING_RUNTIME"})
  void hasACaseForEachMessage(Message message) {
    assertThat(Goldens.RESOURCES.resolve("diagnostics").resolve(message.tag())).isDirectory();
  }

  private Compilation compile(Path folder) {
    List<File> classPath = new ArrayList<>(TestCompiler.classPath());
    if (Files.exists(folder.resolve("library"))) {
      compileLibrary(folder.resolve("library"));
      classPath.add(libraries.toFile());
    }
    return TestCompiler.compile(sources(folder), classPath, withLint(processorOptions(folder)), new PythonCallableProcessor());
  }

  private static List<String> withLint(List<String> options) {
    List<String> all = new ArrayList<>(options);
    all.add("-Xlint:all,-processing");
    return all;
  }

  /** The options that a folder of {@code diagnostics} is to be compiled with. */
  static List<String> processorOptions(Path folder) {
    List<String> options = new ArrayList<>();
    if (Files.exists(folder.resolve("python"))) {
      options.add("-Aclutch.python.path=" + folder.resolve("python").toString());
    }
    if (Files.exists(folder.resolve("options.txt"))) {
      options.addAll(TestCompiler.read(folder.resolve("options.txt")).lines().toList());
    }
    return options;
  }

  private static List<JavaFileObject> sources(Path folder) {
    List<JavaFileObject> sources = new ArrayList<>(TestCompiler.sourcesIn(folder));
    sources.add(REST);
    return sources;
  }

  /** Another module's classes, compiled without Clutch and without parameter names. */
  private void compileLibrary(Path folder) {
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                null,
                null,
                null,
                List.of("-d", libraries.toString(), "-proc:none"),
                null,
                TestCompiler.sourcesIn(folder))
            .call();
    assertThat(compiled).isTrue();
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
    if (diagnostic.getSource() == null) {
      return "%s: %s%n".formatted(kind, message(diagnostic));
    }
    String file = Path.of(diagnostic.getSource().getName()).getFileName().toString();
    String line = line(diagnostic).stripTrailing();
    return "%s:%d: %s: %s%n%s%n%s^%n"
        .formatted(
            file,
            diagnostic.getLineNumber(),
            kind,
            message(diagnostic),
            line,
            " ".repeat((int) diagnostic.getColumnNumber() - 1));
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    try {
      return diagnostic
          .getSource()
          .getCharContent(true)
          .toString()
          .lines()
          .toList()
          .get((int) diagnostic.getLineNumber() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String message(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT);
  }
}
