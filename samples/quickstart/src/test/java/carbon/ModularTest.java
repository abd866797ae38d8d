package carbon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModularTest {

  /** The class path serves as module path: what no module requires on it is left alone. */
  @Test
  void runsOnTheModulePath() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=clutch.runtime",
                "--module-path",
                System.getProperty("java.class.path"),
                "--module",
                "carbon.quickstart/carbon.Quickstart",
                "data/mauna-loa-co2.csv")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("400 ppm  in 2015").doesNotContain("WARNING");
  }
}
