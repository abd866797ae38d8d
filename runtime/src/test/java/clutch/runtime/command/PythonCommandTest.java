package clutch.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.PythonOptions;
import clutch.runtime.home.ChildJvm;
import clutch.runtime.home.TestCache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonCommandTest {

  @TempDir Path folder;

  private static PythonOptions embedded() {
    return PythonOptions.builder()
        .cache(TestCache.folder())
        .python(TestCache.embeddedPython().home())
        .build();
  }

  private static String python(String... arguments) throws IOException, InterruptedException {
    return run(new PythonCommand(embedded()).process(List.of(arguments)));
  }

  private static String run(ProcessBuilder process) throws IOException, InterruptedException {
    return ChildJvm.outputOf(process.redirectErrorStream(true).start());
  }

  @Test
  void runsTheChosenPython() throws IOException, InterruptedException {
    assertThat(python("-c", "import sys; print(sys.executable)"))
        .isEqualTo(TestCache.embeddedPython().executable().toString());
  }

  @Test
  void itsExitCodeIsPassedOn() {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    List<String> arguments = List.of("python", "-c", "raise SystemExit(7)");
    assertThat(Clutch.run(arguments, embedded(), nowhere, nowhere)).isEqualTo(7);
  }

  @Test
  void packagesInJarsCanBeImported() throws IOException, InterruptedException {
    assertThat(python("-c", "import numpy; print(numpy.linalg.det(numpy.eye(3)))"))
        .isEqualTo("1.0");
  }

  @Test
  void authoritiesAreFound() throws IOException, InterruptedException {
    String source =
        """
        import ssl
        paths = ssl.get_default_verify_paths()
        print(bool(paths.cafile or paths.capath))
        """;
    assertThat(python("-c", source)).isEqualTo("True");
  }

  @Test
  void theSharedPythonRefusesToInstallPackages() throws IOException, InterruptedException {
    Path wheel = Wheel.write(folder, "shop", "");
    Process pip =
        new PythonCommand(embedded())
            .process(List.of("-m", "pip", "install", "--no-index", wheel.toString()))
            .redirectErrorStream(true)
            .start();
    String output = new String(pip.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(pip.waitFor()).isNotZero();
    assertThat(output)
        .contains("all programs of this user share it")
        .contains("python -m venv FOLDER");
  }

  @Test
  void aVirtualEnvironmentTakesPackagesAndRunsInTheJvm() throws IOException, InterruptedException {
    Path wheel = Wheel.write(folder, "shop", "def price():\n    return '12 €'\n");
    Path environment = folder.toRealPath().resolve("shop-env");
    python("-m", "venv", environment.toString());
    String own = environment.resolve("bin/python").toString();
    run(new ProcessBuilder(own, "-m", "pip", "install", "--no-index", wheel.toString()));
    String source = "import shop; print(ascii(shop.price()))";
    assertThat(run(new ProcessBuilder(own, "-c", source))).isEqualTo("'12 \\u20ac'");

    String expression =
        """
        ascii([shop.price(), sys.prefix, subprocess.check_output([sys.executable, '-c', "%s"], text=True)])
        """
            .formatted(source);
    String inJvm =
        run(
            ChildJvm.of(
                StartInEnvironment.class.getName(),
                TestCache.folder().toString(),
                environment.toString(),
                "import shop, sys, subprocess",
                expression.strip()));
    assertThat(inJvm)
        .contains("['12 \\u20ac', '%s', \"'12 \\\\u20ac'\\n\"]".formatted(environment));
  }

  @Test
  void childrenOfPythonCanImportPackagesInJars() throws IOException, InterruptedException {
    String child = "import sys; sys.path = %r; import numpy; print(numpy.eye(3).sum())";
    String expression =
        "subprocess.check_output([sys.executable, '-c', '%s' %% sys.path], text=True)".formatted(child);
    String home = TestCache.embeddedPython().home().toString();
    String cache = TestCache.folder().toString();
    String main = StartInEnvironment.class.getName();
    assertThat(run(ChildJvm.of(main, cache, home, "import sys, subprocess", expression)))
        .isEqualTo("3.0");
  }

  @Test
  void anEnvironmentWhosePythonWasDeletedIsNamed() throws IOException {
    Path environment = folder.resolve("shop-env");
    Files.createDirectories(environment.resolve("bin"));
    Files.createSymbolicLink(
        environment.resolve("bin/python3"), folder.resolve("cache/cpython/gone/bin/python3.14"));
    PythonOptions options = PythonOptions.builder().cache(folder).python(environment).build();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertThat(Clutch.run(List.of("python"), options, stream, stream)).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("which does not exist any more", "python -m venv --clear");
  }
}
