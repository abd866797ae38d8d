package clutch.samples.benchmarks.reference;

import clutch.runtime.command.Clutch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The Python that Clutch chooses here, and so the one that everything is measured with.
 *
 * @param version as {@code 3.14.3}
 * @param freeThreaded whether it was built without a GIL
 * @param home the folder that it lies in
 * @param executable its executable
 * @param include the folder of its headers
 * @param library its shared library
 * @param numpy the folder that NumPy is imported from, if it has NumPy
 * @param libraries what its child processes find shared libraries by; may be empty
 */
public record PythonFacts(
    String version,
    boolean freeThreaded,
    Path home,
    Path executable,
    Path include,
    Path library,
    Optional<Path> numpy,
    String libraries) {

  /**
   * Asks it.
   *
   * @return its facts
   * @throws IOException if it can't be run
   * @throws InterruptedException if the thread is interrupted
   */
  public static PythonFacts ask() throws IOException, InterruptedException {
    String question;
    try (InputStream script = PythonFacts.class.getResourceAsStream("facts.py")) {
      question = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    String answer = Child.run(Child.java(List.of(), Clutch.class, "python", "-c", question));
    return of(answer.lines().toList());
  }

  private static PythonFacts of(List<String> lines) {
    Map<String, String> facts =
        lines.stream()
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    return new PythonFacts(
        facts.getOrDefault("version", ""),
        facts.getOrDefault("freeThreaded", "").equals("True"),
        Path.of(facts.getOrDefault("home", "")),
        Path.of(facts.getOrDefault("executable", "")),
        Path.of(facts.getOrDefault("include", "")),
        Path.of(facts.getOrDefault("library", "")),
        Optional.of(facts.getOrDefault("numpy", "")).filter(folder -> !folder.isEmpty()).map(Path::of),
        facts.getOrDefault("libraries", ""));
  }

  /** As in {@code CPython 3.14.3 (free-threaded)}. */
  @Override
  public String toString() {
    return "CPython " + version + (freeThreaded ? " (free-threaded)" : "");
  }
}
