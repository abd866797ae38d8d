package clutch.samples.benchmarks.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CReferenceTest {

  @TempDir Path folder;

  /** The program checks the result of each row itself, and fails if one is wrong. */
  @Test
  void compilesAndRunsEachRow() throws Exception {
    CCompiler.assumeInstalled();
    PythonFacts python = PythonFacts.ask();

    Map<String, Double> nanos = CReference.compile(python, folder).run(Duration.ZERO, 1, List.of());

    assertThat(nanos)
        .containsOnlyKeys(
            "addAlone", "noArg", "add", "scale", "noArgInRun", "addInRun", "text", "listSum", "arraySum", "arrayIn",
            "arrayOut", "listOut", "bufferIn", "bufferOut", "bufferOutLeft", "numpySum", "record",
            "callbackDetached", "callbackAttached", "pythonFunction", "exception", "generator", "memcpyIn",
            "memcpyOut");
    assertThat(nanos.values()).allMatch(value -> value > 0);
  }
}
