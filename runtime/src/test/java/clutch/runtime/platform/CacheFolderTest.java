package clutch.runtime.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import clutch.runtime.ClutchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  @TempDir Path folder;

  @Test
  void theVariableOfClutchComesFirst() {
    assertThat(CacheFolder.standard(Map.of("CLUTCH_CACHE", "/var/clutch", "XDG_CACHE_HOME", "/xdg")))
        .isEqualTo(Path.of("/var/clutch"));
  }

  @Test
  void theFolderOfTheDesktopSpecificationIsNext() {
    assertThat(CacheFolder.standard(Map.of("XDG_CACHE_HOME", "/xdg"))).isEqualTo(Path.of("/xdg/clutch"));
  }

  @Test
  void aRelativeOneIsIgnored() {
    assertThat(CacheFolder.standard(Map.of("XDG_CACHE_HOME", "xdg")))
        .isEqualTo(Path.of(System.getProperty("user.home"), ".cache", "clutch"));
  }

  @Test
  void aMissingFolderIsMadeForItsUserOnly() throws IOException {
    Path cache = folder.resolve("a/b");
    CacheFolder.prepare(cache);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache))).isEqualTo("rwx------");
  }

  @Test
  void aFolderThatEverybodyMayWriteToIsRefused() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThatThrownBy(() -> CacheFolder.prepare(folder))
        .isInstanceOf(ClutchException.class)
        .hasMessageContaining("can be written to by others (rwxrwxrwx)")
        .hasMessageContaining("chmod go-w '%s'".formatted(folder));
  }

  @Test
  void aFolderOfSomebodyElseIsRefused() throws IOException {
    assumeThat(System.getProperty("user.name")).as("only root can give folders away").isEqualTo("root");
    Files.setAttribute(folder, "unix:uid", 12345);
    assertThatThrownBy(() -> CacheFolder.prepare(folder))
        .isInstanceOf(ClutchException.class)
        .hasMessageContaining("belongs to 12345")
        .hasMessageContaining("CLUTCH_CACHE");
  }
}
