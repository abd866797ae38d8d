package clutch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that hold what a test expects: compared with, or rewritten with {@code -Dclutch.goldens=write}. */
final class Goldens {

  static final Path RESOURCES = Path.of("src/test/resources");

  private Goldens() {}

  static void check(Path golden, String actual) {
    if (rewriting()) {
      write(golden, actual);
    }
    assertThat(golden).as("no such golden; -Dclutch.goldens=write writes it").exists();
    assertThat(actual).as("text of %s; -Dclutch.goldens=write rewrites it", golden).isEqualTo(TestCompiler.read(golden));
  }

  static boolean rewriting() {
    return System.getProperty("clutch.goldens", "compare").equals("write");
  }

  static List<Path> foldersIn(String name) {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve(name))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path golden, String text) {
    try {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
