package clutch.samples.benchmarks.report;

import clutch.runtime.Python;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files: {@code performance.md}, and beside it in {@code performance} the results and plots of each Python. */
public final class PerformancePage {

  private final Path page;
  private final Path folder;
  private final Json json;

  /**
   * The files in a folder.
   *
   * @param docs the folder
   * @param python reads and writes the results
   */
  public PerformancePage(Path docs, Python python) {
    page = docs.resolve("performance.md");
    folder = docs.resolve("performance");
    json = python.bind(Json.class);
  }

  /**
   * Keeps the results of a Python. What was not measured now stays as it was measured before.
   *
   * @param results what was measured
   * @throws IOException if the file can't be written
   */
  public void keep(Results results) throws IOException {
    Path file = folder().resolve(results.id() + ".json");
    Results all = Files.exists(file) ? results.withOthersOf(read(file)) : results;
    Files.writeString(file, json.dumps(all, 1) + "\n");
  }

  /**
   * Writes the page and the plots anew, from all results that are kept.
   *
   * @return the page
   * @throws IOException if the files can't be read or written
   */
  public Path write() throws IOException {
    List<Results> pythons = kept();
    for (Results results : pythons) {
      for (Row.Group group : Row.Group.values()) {
        if (results.rows().stream().anyMatch(row -> row.group() == group)) {
          Files.writeString(folder().resolve(RatioPlot.file(results, group)), RatioPlot.draw(results, group));
        }
      }
    }
    return Files.writeString(page, MarkdownReport.write(pythons, Notes.load()));
  }

  private Path folder() throws IOException {
    return Files.createDirectories(folder);
  }

  private List<Results> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(this::read)
          .sorted(Comparator.comparing(Results::freeThreaded).thenComparing(Results::id))
          .toList();
    }
  }

  private Results read(Path file) {
    try {
      return json.loads(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
