package clutch.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.BugCheckerInfo;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in docs/diagnostics of this module's checks, which Error Prone finds as a service. */
class CheckPagesTest {

  private static final Path PAGES = Path.of("../docs/diagnostics");

  @TempDir Path output;

  static List<String> checks() {
    return ServiceLoader.load(BugChecker.class).stream()
        .filter(check -> check.type().getPackageName().startsWith("clutch."))
        .map(check -> check.type().getSimpleName())
        .toList();
  }

  @Test
  void thereAreChecks() {
    assertThat(checks()).containsExactly("WaitingWhileAttached");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void eachHasAPageInTheIndexAndLinksToIt(String check) throws IOException {
    BugCheckerInfo info = BugCheckerInfo.create(WaitingWhileAttached.class);

    assertThat(page(check)).startsWith("# " + check + "\n");
    assertThat(Files.readString(PAGES.resolve("README.md"))).contains("[%s](%s.md)".formatted(check, check));
    assertThat(info.canonicalName()).isEqualTo("Clutch/" + check);
    assertThat(info.linkUrl()).endsWith("/docs/diagnostics/" + check + ".md");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theWrongExampleIsWrong(String check) throws IOException {
    assertThat(compile(example(check, "Wrong")))
        .isNotEmpty()
        .allMatch(one -> one.getKind() == Diagnostic.Kind.WARNING)
        .allMatch(one -> one.getMessage(Locale.ROOT).startsWith("[Clutch/" + check + "] "));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theRightExampleIsRight(String check) throws IOException {
    assertThat(compile(example(check, "Right"))).isEmpty();
  }

  private List<Diagnostic<? extends JavaFileObject>> compile(String source) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    boolean compiled =
        new BaseErrorProneJavaCompiler(ScannerSupplier.fromBugCheckerClasses(WaitingWhileAttached.class))
            .getTask(
                null,
                null,
                diagnostics,
                List.of("-d", output.toString(), "-proc:none", "-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"),
                null,
                List.of(
                    new SimpleJavaFileObject(URI.create("string:///shop/Prices.java"), JavaFileObject.Kind.SOURCE) {
                      @Override
                      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                      }
                    }))
            .call();
    assertThat(compiled).isTrue();
    return diagnostics.getDiagnostics();
  }

  private static String example(String check, String heading) throws IOException {
    Matcher block = Pattern.compile("## " + heading + "\n\n```java\n(.*?)```\n", Pattern.DOTALL).matcher(page(check));
    assertThat(block.find()).as("%s has an example under %s", check, heading).isTrue();
    return block.group(1);
  }

  private static String page(String check) throws IOException {
    return Files.readString(PAGES.resolve(check + ".md"));
  }
}
