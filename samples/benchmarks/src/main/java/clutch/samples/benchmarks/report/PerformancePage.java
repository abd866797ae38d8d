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
   * Sees whether there is anything that these results can't be kept beside, which is better known before than after.
   *
   * @param results of a Python, which need not have any rows yet
   * @throws IllegalStateException if it was measured with another patch of that Python, or on another machine
   */
  public void check(Results results) {
    Path file = folder.resolve(results.id() + ".json");
    if (Files.exists(file)) {
      results.withOthersOf(read(file));
    }
  }

  /**
   * Keeps the results of a Python instead of all that was measured with it before.
   *
   * @param results what was measured
   * @throws IOException if the file can't be written
   */
  public void replace(Results results) throws IOException {
    write(results);
  }

  /**
   * Keeps the results of a Python. What was not measured now stays as it was measured before.
   *
   * @param results what was measured
   * @throws IOException if the file can't be written
   * @throws IllegalStateException if it was measured with another patch of that Python, or on another machine
   */
  public void keep(Results results) throws IOException {
    Path file = folder.resolve(results.id() + ".json");
    write(Files.exists(file) ? results.withOthersOf(read(file)) : results);
  }

  private void write(Results results) throws IOException {
    Files.writeString(folder().resolve(results.id() + ".json"), json.dumps(results, 1) + "\n");
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
