package clutch.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {

  private static final String SHOP = "src/test/resources/drafts/shop/python";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsADraft() {
    assertThat(run("shop", "--path", SHOP, "--package", "my.shop", "--only", "pay")).isZero();

    assertThat(out.toString(UTF_8))
        .startsWith("// Shop.java\n\npackage my.shop;\n")
        .contains("  CardOrCash pay(CardOrCash payment);\n")
        .contains("\n// Cash.java\n")
        .doesNotContain("Basket");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void printsTheSameAgain() {
    run("sqlite3", "decimal");
    String first = out.toString(UTF_8);
    out.reset();

    run("sqlite3", "decimal");

    assertThat(out.toString(UTF_8)).isEqualTo(first);
  }

  @Test
  void draftsAClassWhoseObjectsAreValues() {
    assertThat(run("decimal:Decimal")).isZero();

    assertThat(out.toString(UTF_8))
        .contains("@PythonCallable(\"decimal:Decimal\")\npublic interface Decimals {")
        .contains("  BigDecimal copyAbs(BigDecimal self);\n");
  }

  @Test
  void draftsClassesOfOtherModulesOnRequest() {
    run("shop", "--path", SHOP, "--only", "loop");
    assertThat(out.toString(UTF_8))
        .contains("// PyObject stands for asyncio.events.AbstractEventLoop, which '--with asyncio.events' drafts");
    out.reset();

    run("shop", "--path", SHOP, "--only", "loop", "--with", "asyncio.events");
    assertThat(out.toString(UTF_8)).contains("  AbstractEventLoop loop();\n", "// AbstractEventLoop.java\n");
  }

  @Test
  void writesFilesOnce(@TempDir Path folder) {
    String[] arguments = {"shop", "--path", SHOP, "--package", "my.shop", "--output", folder.toString()};
    assertThat(run(arguments)).isZero();
    assertThat(folder.resolve("my/shop/Basket.java")).exists();

    assertThat(run(arguments)).isOne();
    assertThat(err.toString(UTF_8)).contains("Shop.java is there already");
  }

  @Test
  void knowsVersions() {
    run("html", "--version", "3.13");
    assertThat(run("string.templatelib", "--version", "3.13")).isOne();
    assertThat(run("string.templatelib", "--version", "3.14")).isZero();
  }

  @Test
  void findsPackagesOfVirtualEnvironments(@TempDir Path environment) throws Exception {
    Files.createFile(environment.resolve("pyvenv.cfg"));
    Path packages = Files.createDirectories(environment.resolve("lib/python3.14/site-packages"));
    Files.writeString(packages.resolve("tiny.py"), "def twice(number: int) -> int: ...\n");

    assertThat(run("tiny", "--path", environment.toString())).isZero();
    assertThat(out.toString(UTF_8)).contains("long twice(long number);");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(run("no_such_module")).isOne();
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "clutch: There is no source or stub of a module no_such_module; "
                + "--path names the folders to look in.\n");
    err.reset();
    assertThat(run("json:Decoder")).isOne();
    assertThat(err.toString(UTF_8)).isEqualTo("clutch: json has no class Decoder.\n");
    err.reset();
    assertThat(run()).isEqualTo(2);
    assertThat(run("json", "--pat", "x")).isEqualTo(2);
    assertThat(run("json", "--path")).isEqualTo(2);
    assertThat(run("json", "--path", "no/such/folder")).isEqualTo(2);
    assertThat(run("json", "--version", "new")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("there is no option --pat", "usage: java -jar clutch-processor.jar");
  }

  @Test
  void needsNothingButTheJar() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                "target/classes",
                Draft.class.getName(),
                "statistics")
            .redirectErrorStream(true)
            .start();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).contains("  double mean(List<Double> data);\n");
    assertThat(process.waitFor()).isZero();
  }

  private int run(String... arguments) {
    return Draft.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
