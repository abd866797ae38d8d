package clutch.runtime.home;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.PythonOptions;
import clutch.runtime.PythonVersion;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPythonTest {

  @TempDir Path folder;

  private static SearchResult search(Path cache) {
    return PythonSearch.search(
        PythonOptions.builder().cache(cache).build(),
        new ClassPath(EmbeddedPythonTest.class.getClassLoader()),
        Map.of());
  }

  private static String failure(Path cache) {
    return search(cache) instanceof SearchResult.NotFound none ? none.message() : "found";
  }

  @Test
  void isUnpackedAndAnswers() {
    PythonHome python = TestCache.embeddedPython();
    assertThat(python.source()).isEqualTo(PythonSource.EMBEDDED);
    assertThat(python.version().isAtLeast(3, 14)).isTrue();
    assertThat(python.freeThreaded()).isFalse();
    assertThat(python.home()).startsWith(TestCache.folder());
    assertThat(python.library()).isEqualTo(python.home().resolve("libpython3.14.so.1.0"));
    assertThat(python.executable()).isExecutable().startsWith(python.home());
    assertThat(python.configuredHome()).contains(python.home());
    assertThat(python.certificates()).isFalse();
  }

  @Test
  void whatNobodyNeedsIsLeftOut() {
    Path library = TestCache.embeddedPython().home().resolve("lib/python3.14");
    assertThat(library.resolve("test")).doesNotExist();
    assertThat(library.resolve("unittest")).exists();
    assertThat(library.resolve("EXTERNALLY-MANAGED")).exists();
    assertThat(library.resolve("../../include/python3.14/Python.h")).exists();
    assertThat(library.resolve("../../bin")).isDirectoryNotContaining("glob:**pip*");
  }

  @Test
  void isFoundAgainWithTheSameAnswer() {
    PythonVersion version = TestCache.embeddedPython().version();
    assertThat(TestCache.embeddedPython().version()).isEqualTo(version);
    assertThat(TestCache.folder().resolve("asked")).isNotEmptyDirectory();
  }

  @Test
  void twoProcessesCanUnpackAtOnce() throws IOException, InterruptedException {
    Path cache = folder.resolve("cache");
    List<Process> processes = List.of(ChildJvm.unpacking(cache), ChildJvm.unpacking(cache));
    List<String> homes =
        List.of(ChildJvm.outputOf(processes.get(0)), ChildJvm.outputOf(processes.get(1)));
    assertThat(homes.get(0)).startsWith(cache.toString()).isEqualTo(homes.get(1));
    try (Stream<Path> children = Files.list(cache.resolve("cpython"))) {
      assertThat(children).containsExactly(Path.of(homes.get(0).strip()));
    }
  }

  @Test
  void aFileInThePlaceOfTheCacheIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("cache"));
    assertThat(failure(file))
        .contains("The cache folder %s is not a folder".formatted(file))
        .contains("PythonOptions.builder().cache(...)")
        .contains("CLUTCH_CACHE");
  }

  @Test
  void aFileInTheWayInTheCacheIsNamed() throws IOException {
    Path cache = privateFolder("cache");
    Files.createFile(cache.resolve("cpython"));
    assertThat(failure(cache)).contains("The cache folder %s cannot be used".formatted(cache));
  }

  @Test
  void aCacheThatOthersMayWriteToIsRefused() throws IOException {
    Path cache = privateFolder("cache");
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwx---"));
    assertThat(failure(cache)).contains("can be written to by others").contains("chmod go-w");
  }

  @Test
  void aJarForAnotherPlatformIsNamed() throws IOException {
    String file = "org/bytedeco/cpython/macosx-arm64/lib/python3.14/os.py";
    Path jar = TestJar.in(folder, "cpython-macosx.jar").add(file, "").write();
    URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
    SearchResult result =
        PythonSearch.search(
            PythonOptions.builder().cache(folder.resolve("cache")).build(),
            new ClassPath(loader, ModuleLayer.empty(), ""),
            Map.of());
    assertThat(result.report()).contains("is for macosx-arm64. Add the one with classifier linux-");
  }

  private Path privateFolder(String name) throws IOException {
    return Files.createDirectory(
        folder.resolve(name),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }
}
