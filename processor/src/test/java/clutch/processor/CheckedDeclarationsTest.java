package clutch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Declarations beside Python code: what is right is left alone, and code is found where users have it. */
class CheckedDeclarationsTest {

  private static final String PRICES =
      """
      package shop;

      @clutch.annotations.PythonCallable("shop.prices")
      public interface Prices {
        double total(double[] prices, double tax);
      }
      """;

  private static final String TOTAL = "def total(prices):\n    return sum(prices)\n";

  @TempDir Path folder;

  static List<Path> accepted() {
    return Goldens.foldersIn("accepted");
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void refusesNothingThatIsRight(Path accepted) {
    List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing"));
    if (Files.exists(accepted.resolve("python"))) {
      options.add("-Aclutch.python.path=" + accepted.resolve("python"));
    }

    Compilation compilation =
        TestCompiler.compile(
            TestCompiler.sourcesIn(accepted), TestCompiler.classPath(), options, new PythonCallableProcessor());

    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void readsWhatLiesInTheOutputFolder() throws IOException {
    write("classes/META-INF/python/shop/prices.py", TOTAL);

    assertThat(compile(List.of())).singleElement().asString().contains("TooManyArguments", "META-INF/python/shop/prices.py");
  }

  @Test
  void readsWhatLiesOnTheClassPath() throws IOException {
    write("library/META-INF/python/shop/prices.py", TOTAL);
    String path = folder.resolve("library") + ":" + System.getProperty("java.class.path");

    assertThat(compile(List.of("-cp", path))).singleElement().asString().contains("TooManyArguments");
  }

  @Test
  void readsWhatLiesOnTheSourcePath() throws IOException {
    write("sources/META-INF/python/shop/prices.py", TOTAL);

    assertThat(compile(List.of("-sourcepath", folder.resolve("sources").toString())))
        .singleElement()
        .asString()
        .contains("TooManyArguments");
  }

  @Test
  void hasStubsWinOverSource() throws IOException {
    write("classes/META-INF/python/shop/prices.py", TOTAL);
    write("stubs/shop-stubs/prices.pyi", "def total(prices: object, tax: float) -> float: ...\n");

    assertThat(compile(List.of("-Aclutch.python.path=" + folder.resolve("stubs")))).isEmpty();
  }

  @Test
  void seesThatAFileHasChanged() throws IOException {
    write("classes/META-INF/python/shop/prices.py", TOTAL);
    assertThat(compile(List.of())).hasSize(1);
    write("classes/META-INF/python/shop/prices.py", TOTAL.replace("prices)", "prices, tax)"));
    assertThat(compile(List.of())).isEmpty();
  }

  @Test
  void saysTheSameEachTime() throws IOException {
    write("classes/META-INF/python/shop/prices.py", TOTAL);

    assertThat(compile(List.of())).isEqualTo(compile(List.of()));
  }

  @Test
  void isTurnedOffForABuild() throws IOException {
    write("classes/META-INF/python/shop/prices.py", TOTAL);

    assertThat(compile(List.of("-Aclutch.check=off"))).isEmpty();
  }

  @Test
  void takesNoOptionForOneWithoutAValue() throws IOException {
    write("classes/META-INF/python/shop/prices.py", TOTAL);

    assertThat(compile(List.of("-Aclutch.python.path="))).singleElement().asString().contains("TooManyArguments");
    assertThat(compile(List.of("-Aclutch.check=")))
        .containsExactly("[Clutch/MalformedOption] -Aclutch.check= is wrong: say on or off.");
    assertThat(compile(List.of("-Aclutch.python.version")))
        .containsExactly("[Clutch/MalformedOption] -Aclutch.python.version= is wrong: say 3.13, 3.14 or 3.15.");
  }

  @Test
  void searchesFoldersOnly() throws IOException {
    write("library.egg", "PK");
    Path egg = folder.resolve("library.egg");

    assertThat(compile(List.of("-Aclutch.python.path=" + egg)))
        .singleElement()
        .asString()
        .endsWith("is wrong: %s is a file, and only folders are searched; unpack it.".formatted(egg));
    assertThat(compile(List.of("-Aclutch.check=off", "-Aclutch.python.path=" + egg))).isEmpty();
  }

  @Test
  void leavesAModuleAloneThatMayBeElsewhere() throws IOException {
    assertThat(compile(List.of())).isEmpty();
  }

  @Test
  void survivesFilesThatAreHardToRead() throws IOException {
    write("classes/META-INF/python/shop/__init__.py", "from .prices import *\n");
    write("classes/META-INF/python/shop/prices.py", "from . import *\nfrom .prices import total\nimport shop\n");
    assertThat(compile(List.of())).isEmpty();

    write("classes/META-INF/python/shop/prices.py", "def total(" + "(".repeat(100_000));
    assertThat(compile(List.of())).allMatch(one -> one.contains("UnreadablePython"));

    write("classes/META-INF/python/shop/prices.py", "x = [\n" + "  1,\n".repeat(200_000) + "]\n" + TOTAL);
    assertThat(compile(List.of())).singleElement().asString().contains("TooManyArguments");

    write("classes/META-INF/python/shop/prices.py", TOTAL + "\0\0\n");
    assertThat(compile(List.of()))
        .satisfiesExactlyInAnyOrder(
            one -> assertThat(one).contains("UnreadablePython"), one -> assertThat(one).contains("TooManyArguments"));

    Files.delete(folder.resolve("classes/META-INF/python/shop/prices.py"));
    Files.createSymbolicLink(folder.resolve("classes/META-INF/python/shop/prices.py"), Path.of("prices.py"));
    assertThat(compile(List.of())).allMatch(one -> one.contains("UnreadablePython"));

    Files.delete(folder.resolve("classes/META-INF/python/shop/prices.py"));
    Files.createDirectories(folder.resolve("classes/META-INF/python/shop/prices.py"));
    assertThat(compile(List.of())).allMatch(one -> one.contains("UnreadablePython"));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** As javac is run by a build. */
  private List<String> compile(List<String> more) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-s", classes.toString(), "-Xlint:all,-processing"));
    options.addAll(more);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(new StringWriter(), null, diagnostics, options, null, List.of(TestCompiler.source(PRICES)));
    task.setProcessors(List.of(new PythonCallableProcessor()));
    task.call();
    return diagnostics.getDiagnostics().stream()
        .filter(one -> one.getKind() != Diagnostic.Kind.NOTE)
        .map(DiagnosticsTest::message)
        .collect(Collectors.toList());
  }
}
