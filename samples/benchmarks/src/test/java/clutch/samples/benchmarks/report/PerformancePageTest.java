package clutch.samples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.Python;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformancePageTest {

  @TempDir Path docs;

  @Test
  void keepsWhatWasMeasuredWithOtherPythons() throws IOException {
    try (Python python = Python.start()) {
      new PerformancePage(docs, python).keep(Sample.FREE_THREADED);
      PerformancePage page = new PerformancePage(docs, python);
      page.keep(Sample.WITH_GIL);
      Path written = page.write();

      assertThat(Files.readString(written))
          .isEqualTo(MarkdownReport.write(List.of(Sample.WITH_GIL, Sample.FREE_THREADED), Notes.load()));
      assertThat(docs.resolve("performance"))
          .isDirectoryContaining("glob:**/cpython-3.14-calls.svg")
          .isDirectoryContaining("glob:**/cpython-3.14t-calls.svg")
          .isDirectoryContaining("glob:**/cpython-3.14t.json");
    }
  }

  @Test
  void keepsTheRowsThatAreNotMeasuredAgain() throws IOException {
    Results few = few("CPython 3.14.3", Sample.MACHINE);
    try (Python python = Python.start()) {
      PerformancePage page = new PerformancePage(docs, python);
      page.keep(Sample.WITH_GIL);
      page.keep(few);

      assertThat(Files.readString(page.write()))
          .contains(
              "## CPython 3.14.3",
              "These failed, and have no figures: JavaCPP on a text of 1 KB in and out.",
              "| `add(long, long)` | 100 ns | 1.11 |  |",
              "| a text of 1 KB in and out | 200 ns | 1.40 | 1.25 |");
    }
  }

  @Test
  void keepsNothingBesideWhatAnotherPatchOrMachineMeasured() throws IOException {
    Machine other = new Machine("Another Processor", 2, "Linux amd64", "Some VM 25");
    try (Python python = Python.start()) {
      PerformancePage page = new PerformancePage(docs, python);
      page.keep(Sample.WITH_GIL);

      assertThatThrownBy(() -> page.check(few("CPython 3.14.4", Sample.MACHINE)))
          .hasMessageContaining("CPython 3.14.3 on Some Processor")
          .hasMessageContaining("all rows have to be measured again");
      assertThatThrownBy(() -> page.keep(few("CPython 3.14.3", other))).hasMessageContaining("Another Processor");
    }
  }

  @Test
  void aWholeRunReplacesWhatWasMeasured() throws IOException {
    try (Python python = Python.start()) {
      PerformancePage page = new PerformancePage(docs, python);
      page.keep(Sample.WITH_GIL);
      page.replace(few("CPython 3.14.4", Sample.MACHINE));

      assertThat(Files.readString(page.write())).contains("## CPython 3.14.4").doesNotContain("3.14.3", "JavaCPP on");
    }
  }

  private static Results few(String python, Machine machine) {
    List<Figures> add =
        List.of(new Figures("add", Bridge.C, List.of(100.0)), new Figures("add", Bridge.CLUTCH, List.of(111.0)));
    return new Results(python, false, "2026-11-23", machine, add, List.of(), List.of(), List.of());
  }

  @Test
  void isWrittenBeforeAnythingIsMeasured() throws IOException {
    try (Python python = Python.start()) {
      assertThat(new PerformancePage(docs, python).write()).content().startsWith("# Performance\n").doesNotContain("##");
    }
  }
}
