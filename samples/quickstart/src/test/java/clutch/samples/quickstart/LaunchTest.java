package clutch.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program as users do: in a JVM of its own, from the class path and from the module path. */
class LaunchTest {

  private static final String MAIN = Quickstart.class.getName();

  @TempDir private Path folder;

  @Test
  void runsFromTheClassPath() throws IOException, InterruptedException {
    Result result = launch("--enable-native-access=ALL-UNNAMED", "--class-path", path(), MAIN);

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("Worked out by CPython ");
    assertThat(result.err()).doesNotContain("WARNING");
  }

  @Test
  void runsFromTheModulePathAlone() throws IOException, InterruptedException {
    Result result =
        launch(
            "--enable-native-access=clutch.runtime",
            "--module-path",
            path(),
            "--module",
            "clutch.samples.quickstart/" + MAIN);

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("Worked out by CPython ");
    assertThat(result.err()).doesNotContain("WARNING");
  }

  /** Its digits are not those of file names and of reports. */
  @Test
  void runsTheSameInAnArabicLocale() throws IOException, InterruptedException {
    Result result =
        launch(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab",
            "--enable-native-access=ALL-UNNAMED",
            "--class-path",
            path(),
            MAIN);

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("Worked out by CPython 3.").isASCII();
    // Empty, where everything was fast.
    assertThat(result.err()).matches("\\p{ASCII}*");
  }

  @Test
  void exitsWithTheCodeForBadInput() throws IOException, InterruptedException {
    Path empty = Files.writeString(folder.resolve("empty.csv"), "");

    Result result =
        launch("--enable-native-access=ALL-UNNAMED", "--class-path", path(), MAIN, empty.toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).endsWith("empty.csv: the file is empty; expected a first line 'date,co2'\n");
  }

  private record Result(int code, String out, String err) {}

  private Result launch(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + command);
    }
    return new Result(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  /** What the program needs, without the tests and what only they need. */
  private static String path() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .filter(entry -> entry.matches(".*(quickstart|annotations|runtime|bytedeco).*") && !entry.contains("javacpp"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
