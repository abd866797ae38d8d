package clutch.processor.python.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.syntax.SourceFile;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file of a Python's standard library declares what that Python's own parser says. */
class StandardLibraryTest {

  @TempDir Path folder;

  private final List<String> differences = new ArrayList<>();
  private int files;

  @Test
  void isReadAsPythonReadsIt() throws Exception {
    Path output = folder.resolve("declarations.txt");
    runPython(script(), output);

    try (BufferedReader lines = Files.newBufferedReader(output)) {
      String line = lines.readLine();
      while (line != null) {
        String file = line;
        Set<String> expected = new HashSet<>();
        line = lines.readLine();
        while (line != null && !line.startsWith("FILE ") && !line.startsWith("REFUSED ")) {
          expected.add(line);
          line = lines.readLine();
        }
        compare(file, expected);
      }
    }

    System.out.println("files of the standard library, read as Python reads them: " + files);
    assertThat(differences).isEmpty();
    assertThat(files).isGreaterThan(500);
  }

  /** Of a file that Python refuses, nothing is expected but that it can be tried. */
  private void compare(String file, Set<String> expected) throws IOException {
    Path path = Path.of(file.substring(file.indexOf(' ') + 1));
    SourceFile source = PythonParser.parse(Files.readAllBytes(path));
    if (file.startsWith("REFUSED ")) {
      return;
    }
    files++;
    source.faults().forEach(fault -> differences.add(path + ": " + fault));
    Set<String> found = DeclarationLines.of(source.statements());
    expected.stream().filter(line -> !found.contains(line)).forEach(line -> differences.add(path + " lacks " + line));
    found.stream().filter(line -> !expected.contains(line)).forEach(line -> differences.add(path + " has " + line));
  }

  private Path script() throws IOException {
    Path script = folder.resolve("declarations.py");
    try (InputStream source = StandardLibraryTest.class.getResourceAsStream("declarations.py")) {
      Files.write(script, source.readAllBytes());
    }
    return script;
  }

  private static void runPython(Path script, Path output) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    File errors = output.resolveSibling("errors.txt").toFile();
    Process process =
        new ProcessBuilder(
                java.toString(), "--enable-native-access=ALL-UNNAMED", "-cp", classPath,
                "clutch.runtime.command.Clutch", "python", script.toString())
            .redirectOutput(output.toFile())
            .redirectError(errors)
            .start();
    int code = process.waitFor();
    assertThat(code).as(Files.readString(errors.toPath(), UTF_8)).isZero();
  }
}
