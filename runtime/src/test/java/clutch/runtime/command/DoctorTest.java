package clutch.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.PythonOptions;
import clutch.runtime.home.ChildJvm;
import clutch.runtime.home.TestCache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoctorTest {

  private static ProcessBuilder doctor() {
    ProcessBuilder doctor = ChildJvm.of(Clutch.class.getName(), "doctor");
    doctor.environment().put("CLUTCH_CACHE", TestCache.folder().toString());
    List.of("CLUTCH_PYTHON", "VIRTUAL_ENV", "CONDA_PREFIX").forEach(doctor.environment()::remove);
    return doctor;
  }

  @Test
  void tellsWhatWasChosenAndThatItWorks() throws IOException, InterruptedException {
    String report = ChildJvm.outputOf(doctor().start());
    assertThat(report)
        .contains("PythonOptions.python: not set")
        .containsPattern("Python embedded in a jar: .*cpython.*: chosen, CPython 3\\.14")
        .containsPattern("build +with a GIL")
        .contains(TestCache.embeddedPython().library().toString())
        .contains("ok       starts in this process")
        .contains("ok       its executable runs")
        .contains("ok       imports numpy")
        .endsWith("All is well.");
  }

  @Test
  void tellsWhatIsWrongAndWhatToDo() throws IOException, InterruptedException {
    ProcessBuilder doctor = doctor();
    doctor.environment().put("CLUTCH_PYTHON", "/nowhere");
    Process process = doctor.start();
    String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(report)
        .contains("/nowhere does not exist. Name a Python home, a virtual environment");
  }

  @Test
  void otherWordsGiveTheUsage() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    PythonOptions options = PythonOptions.builder().cache(Path.of("/nowhere")).build();
    assertThat(Clutch.run(List.of("cure"), options, stream, stream)).isEqualTo(2);
    assertThat(Clutch.run(List.of(), options, stream, stream)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: clutch doctor", "java -cp");
  }
}
