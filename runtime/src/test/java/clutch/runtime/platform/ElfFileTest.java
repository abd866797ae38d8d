package clutch.runtime.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElfFileTest {

  private static final Path LIBRARY = Path.of(System.getProperty("java.home"), "lib", "libjava.so");

  @TempDir Path folder;

  @Test
  void tellsItsProcessorAndWhatItNeeds() throws IOException {
    assertThat(ElfFile.read(LIBRARY))
        .hasValueSatisfying(
            file -> {
              assertThat(file.machine()).isEqualTo(Platform.current().elfMachine());
              assertThat(file.needed()).contains("libjvm.so", "libc.so.6");
            });
  }

  @Test
  void otherFilesAreNone() throws IOException {
    assertThat(ElfFile.read(Files.writeString(folder.resolve("python3"), "#!/bin/sh\n"))).isEmpty();
    assertThat(ElfFile.read(Files.write(folder.resolve("zeros"), new byte[100]))).isEmpty();
  }

  @Test
  void oneThatIsCutOffIsAnError() throws IOException {
    byte[] whole = Files.readAllBytes(LIBRARY);
    Path cut = Files.write(folder.resolve("cut.so"), Arrays.copyOf(whole, 100));
    assertThatThrownBy(() -> ElfFile.read(cut)).isInstanceOf(IOException.class).hasMessageContaining("cut off");
  }
}
