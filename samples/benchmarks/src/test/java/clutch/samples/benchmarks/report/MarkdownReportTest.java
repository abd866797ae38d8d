package clutch.samples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

  @Test
  void isTheGoldenPage() throws IOException {
    Notes notes =
        new Notes(
            new StringReader(
                """
                target.add = It looks at the thread first.
                faster.add.GRAALPY = It inlines.
                """));

    check("performance.md", MarkdownReport.write(List.of(Sample.WITH_GIL, Sample.FREE_THREADED), notes));
  }

  @Test
  void drawsTheGoldenPlot() throws IOException {
    check("cpython-3.14-calls.svg", RatioPlot.draw(Sample.WITH_GIL, Row.Group.CALLS));
  }

  private static void check(String name, String actual) throws IOException {
    Path golden = Path.of("src/test/resources/report", name);
    if (System.getProperty("clutch.goldens", "compare").equals("write")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, actual);
    }
    assertThat(actual).as("text of %s; -Dclutch.goldens=write rewrites it", golden).isEqualTo(Files.readString(golden));
  }
}
