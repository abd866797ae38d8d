package clutch.runtime.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsuitablePythonsTest {

  @TempDir Path folder;
  private FakePython python;

  @BeforeEach
  void preparePython() throws IOException {
    python = FakePython.in(folder.resolve("python"));
  }

  private PythonHome inspect(Path place, Duration patience) throws UnsuitableException {
    Cache cache = new Cache(folder.resolve("cache"));
    return new PlaceInspection(new PythonQuestion(cache, patience)).inspect(place, PythonSource.OPTIONS);
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused(Path place) {
    return assertThatThrownBy(() -> inspect(place, Duration.ofSeconds(30)))
        .isInstanceOf(UnsuitableException.class);
  }

  @Test
  void otherImplementations() throws IOException {
    refused(python.with("implementation", "pypy").with("version", "3.11.9").write())
        .hasMessage("it is PyPy 3.11.9, but Clutch runs CPython only. Use CPython 3.13, 3.14 or 3.15");
    refused(python.with("implementation", "graalpy").write()).hasMessageStartingWith("it is GraalPy");
  }

  @Test
  void versionsThatAreTooOldOrTooNew() throws IOException {
    refused(python.with("version", "3.12.9").write())
        .hasMessageContaining("it is CPython 3.12.9, which Clutch does not support");
    refused(python.with("version", "3.16.0").write()).hasMessageContaining("it is CPython 3.16.0");
  }

  @Test
  void theExperimentalFreeThreadedBuild() throws IOException {
    refused(python.with("version", "3.13.5").with("freeThreaded", "True").write())
        .hasMessageContaining("free-threaded build of CPython 3.13.5")
        .hasMessageContaining("Use 3.14t, 3.15t, or 3.13 with a GIL");
  }

  @Test
  void aStaticPython() throws IOException {
    refused(python.with("library", "").with("shared", "False").write())
        .hasMessageContaining("built without --enable-shared, so it has no libpython3.14.so.1.0");
  }

  @Test
  void aSharedLibraryThatIsNotInstalled() throws IOException {
    refused(python.with("library", "").write())
        .hasMessageContaining("libpython3.14.so.1.0 is not installed")
        .hasMessageContaining("apt install libpython3.14");
  }

  @Test
  void aLibraryForAnotherProcessor() throws IOException {
    ByteBuffer header = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(0x464C457F).put((byte) 2).put((byte) 1).putShort(18, (short) 243);
    Path library = Files.write(folder.resolve("libriscv.so"), header.array());
    refused(python.with("library", library.toString()).write())
        .hasMessageContaining("is made for another processor than that of this JVM");
  }

  @Test
  void aPythonThatIsBroken() throws IOException {
    Path executable =
        FakePython.script(folder, "#!/bin/sh\necho 'No module named encodings' >&2\nexit 1\n");
    refused(executable)
        .hasMessage("%s does not work: asked about itself, it said: No module named encodings", executable);
  }

  @Test
  void aPythonThatNeverAnswers() throws IOException {
    Path executable = FakePython.script(folder, "#!/bin/sh\nexec tail -f /dev/null\n");
    assertThatThrownBy(() -> inspect(executable, Duration.ofMillis(100)))
        .isInstanceOf(UnsuitableException.class)
        .hasMessageContaining("did not answer within");
  }

  @Test
  void aFileThatIsNoProgram() throws IOException {
    Path executable = FakePython.script(folder, "neither a script nor a binary");
    assertThat(executable).isExecutable();
    refused(executable).hasMessageContaining(executable.toString());
  }
}
