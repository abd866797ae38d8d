package clutch.runtime.home;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.PythonOptions;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonSearchTest {

  @TempDir Path folder;
  private Path good;

  @BeforeEach
  void writePython() throws IOException {
    folder = folder.toRealPath();
    good = FakePython.in(folder.resolve("good")).write();
  }

  private PythonOptions.Builder options() {
    return PythonOptions.builder().cache(folder.resolve("cache"));
  }

  private static SearchResult search(PythonOptions options, Map<String, String> environment) {
    ClassPath nothing =
        new ClassPath(new URLClassLoader(new URL[0], null), ModuleLayer.empty(), "");
    return PythonSearch.search(options, nothing, environment);
  }

  private static PythonHome found(SearchResult result) {
    return switch (result) {
      case SearchResult.Found found -> found.home();
      case SearchResult.NotFound none -> throw new AssertionError(none.message());
    };
  }

  private static String message(SearchResult result) {
    return switch (result) {
      case SearchResult.Found found -> throw new AssertionError(found.report());
      case SearchResult.NotFound none -> none.message();
    };
  }

  @Test
  void whatTheCallerSaysComesFirst() throws IOException {
    Path other = FakePython.in(folder.resolve("other")).write();
    PythonHome home =
        found(search(options().python(good).build(), Map.of("CLUTCH_PYTHON", other.toString())));
    assertThat(home.home()).isEqualTo(good);
    assertThat(home.source()).isEqualTo(PythonSource.OPTIONS);
    assertThat(home.configuredHome()).contains(good);
    assertThat(home.environment()).isEmpty();
  }

  @Test
  void theCallerMayNameAnExecutable() {
    Path executable = good.resolve("bin/python3");
    assertThat(found(search(options().python(executable).build(), Map.of())).executable())
        .isEqualTo(executable);
  }

  @Test
  void theVariableOfClutchComesBeforeAnActiveEnvironment() throws IOException {
    Path other = FakePython.in(folder.resolve("other")).write();
    Map<String, String> environment =
        Map.of("CLUTCH_PYTHON", good.toString(), "VIRTUAL_ENV", other.toString());
    PythonHome home = found(search(options().build(), environment));
    assertThat(home.home()).isEqualTo(good);
    assertThat(home.source()).isEqualTo(PythonSource.CLUTCH_PYTHON);
  }

  @Test
  void anActiveEnvironmentIsUsedAndItsBaseIsKnown() throws IOException {
    Path shop = folder.resolve("shop-env");
    FakePython.in(shop).with("basePrefix", good.toString()).with("prefix", shop.toString()).write();
    PythonHome home = found(search(options().build(), Map.of("VIRTUAL_ENV", shop.toString())));
    assertThat(home.source()).isEqualTo(PythonSource.VIRTUAL_ENV);
    assertThat(home.home()).isEqualTo(good);
    assertThat(home.environment()).contains(shop);
    assertThat(home.executable()).isEqualTo(shop.resolve("bin/python3"));
    assertThat(home.configuredHome()).isEmpty();
  }

  @Test
  void anActiveCondaEnvironmentIsUsed() {
    PythonHome home = found(search(options().build(), Map.of("CONDA_PREFIX", good.toString())));
    assertThat(home.source()).isEqualTo(PythonSource.CONDA_PREFIX);
  }

  @Test
  void anActiveEnvironmentThatDoesNotFitIsPassedOver() throws IOException {
    Path old = FakePython.in(folder.resolve("old")).with("version", "3.11.7").write();
    SearchResult result =
        search(
            options().build(),
            Map.of("VIRTUAL_ENV", old.toString(), "PATH", good.resolve("bin").toString()));
    assertThat(found(result).source()).isEqualTo(PythonSource.PATH);
    assertThat(result.report()).contains(old + ": passed over, it is CPython 3.11.7");
  }

  @Test
  void nothingIsTakenFromTheWorkingDirectory() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    String relative = here.relativize(good).toString();
    SearchResult result =
        search(options().build(), Map.of("VIRTUAL_ENV", relative, "PATH", relative + "/bin::."));
    assertThat(message(result))
        .contains("passed over, it is no absolute path", "python3 on PATH: there is none");
  }

  @Test
  void thePathIsSearchedUntilOneFits() throws IOException {
    Path old = FakePython.in(folder.resolve("old")).with("version", "3.12.1").write();
    SearchResult result =
        search(options().build(), Map.of("PATH", old.resolve("bin") + ":" + good.resolve("bin")));
    assertThat(found(result).home()).isEqualTo(good);
    assertThat(result.report())
        .contains("passed over, it is CPython 3.12.1, which Clutch does not support. Use CPython 3.13")
        .contains(good.resolve("bin/python3") + ": chosen, CPython 3.14.3");
  }

  @Test
  void aChoiceThatDoesNotWorkIsNeverSkipped() {
    SearchResult result =
        search(
            options().build(),
            Map.of("CLUTCH_PYTHON", "/nowhere/python", "PATH", good.resolve("bin").toString()));
    assertThat(message(result))
        .contains("The Python that was asked for cannot be run")
        .contains("CLUTCH_PYTHON: /nowhere/python: /nowhere/python does not exist. Name a Python home");
  }

  @Test
  void withoutAnyEveryPlaceIsListedWithWhatToDo() {
    assertThat(message(search(options().build(), Map.of())))
        .contains(
            "No Python that can be run was found",
            "PythonOptions.python: not set",
            "CLUTCH_PYTHON: not set",
            "VIRTUAL_ENV: not set",
            "CONDA_PREFIX: not set",
            "Python embedded in a jar: there is none on the class path or module path",
            "python3 on PATH: there is none",
            "What to do: add the jar org.bytedeco:cpython");
  }

  @Test
  void aFolderWithoutPythonIsNamed() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(message(search(options().python(empty).build(), Map.of())))
        .contains("there is no python3 in " + empty.resolve("bin"));
  }

  @Test
  void anEnvironmentWhosePythonIsGoneIsNamed() throws IOException {
    Path shop = folder.resolve("shop-env");
    Files.createDirectories(shop.resolve("bin"));
    Files.createSymbolicLink(shop.resolve("bin/python3.14"), folder.resolve("gone/bin/python3.14"));
    Files.createSymbolicLink(shop.resolve("bin/python3"), Path.of("python3.14"));
    assertThat(message(search(options().python(shop).build(), Map.of())))
        .contains("leads to " + folder.resolve("gone/bin/python3.14") + ", which does not exist any more")
        .contains("python -m venv --clear");
  }

  @Test
  void aFileThatMayNotBeExecutedIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("python3"));
    assertThat(message(search(options().python(file).build(), Map.of()))).contains("may not be executed");
  }
}
