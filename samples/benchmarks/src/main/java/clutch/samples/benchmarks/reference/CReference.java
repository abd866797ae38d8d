package clutch.samples.benchmarks.reference;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The C program: compiled against a Python, and run as often as one likes. */
public final class CReference {

  private static final List<String> SOURCES = List.of("reference.c", "rows.c");

  private final PythonFacts python;
  private final Path folder;

  private CReference(PythonFacts python, Path folder) {
    this.python = python;
    this.folder = folder;
  }

  /**
   * Compiles it.
   *
   * @param python the Python to compile it against
   * @param folder where to
   * @return the program
   * @throws IOException if there is no C compiler, or files can't be written
   * @throws InterruptedException if the thread is interrupted
   */
  public static CReference compile(PythonFacts python, Path folder) throws IOException, InterruptedException {
    copy("/META-INF/python/workload.py", folder.resolve("workload.py"));
    copy("reference.h", folder.resolve("reference.h"));
    List<String> command =
        new ArrayList<>(List.of("cc", "-O2", "-std=gnu11", "-I" + python.include(), "-o", program(folder)));
    for (String source : SOURCES) {
      copy(source, folder.resolve(source));
      command.add(folder.resolve(source).toString());
    }
    command.add(python.library().toString());
    command.add("-Wl,-rpath," + python.library().getParent());
    Child.run(new ProcessBuilder(command));
    return new CReference(python, folder);
  }

  /**
   * Runs it.
   *
   * @param timing how long one timing of one row takes
   * @param timings how many timings a row's figure is the median of
   * @param rows the rows to run; none stand for all of them
   * @return the nanoseconds that one operation of each row takes
   * @throws IOException if it can't be run
   * @throws InterruptedException if the thread is interrupted
   */
  public Map<String, Double> run(Duration timing, int timings, Collection<String> rows)
      throws IOException, InterruptedException {
    List<String> folders = new ArrayList<>(List.of(folder.toString()));
    python.numpy().map(Path::toString).ifPresent(folders::add);
    List<String> command =
        new ArrayList<>(
            List.of(
                program(folder),
                python.home().toString(),
                python.executable().toString(),
                Long.toString(timing.toMillis()),
                Integer.toString(timings),
                Integer.toString(folders.size())));
    command.addAll(folders);
    command.addAll(rows);
    ProcessBuilder builder = new ProcessBuilder(command);
    if (!python.libraries().isEmpty()) {
      builder.environment().put("LD_LIBRARY_PATH", python.libraries());
    }
    return parse(Child.run(builder));
  }

  static Map<String, Double> parse(String printed) {
    Map<String, Double> nanos = new LinkedHashMap<>();
    printed
        .lines()
        .map(line -> line.split(" ", 2))
        .forEach(parts -> nanos.put(parts[0], Double.parseDouble(parts[1])));
    return nanos;
  }

  private static String program(Path folder) {
    return folder.resolve("reference").toString();
  }

  private static void copy(String resource, Path to) throws IOException {
    try (InputStream from = CReference.class.getResourceAsStream(resource)) {
      if (from == null) {
        throw new FileNotFoundException(resource + " is missing on the class path");
      }
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
