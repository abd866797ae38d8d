package clutch.samples.benchmarks.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The C program: compiled against a Python, and run as often as one likes. */
public final class CReference {

  private final PythonFacts python;
  private final CProgram program;
  private final Path folder;

  private CReference(PythonFacts python, CProgram program, Path folder) {
    this.python = python;
    this.program = program;
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
    Path _ = CProgram.copy("/META-INF/python/workload.py", folder);
    return new CReference(python, CProgram.compile(python, folder, List.of("reference.c", "rows.c")), folder);
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
    List<String> arguments =
        new ArrayList<>(
            List.of(
                Long.toString(timing.toMillis()), Integer.toString(timings), Integer.toString(folders.size())));
    arguments.addAll(folders);
    arguments.addAll(rows);
    return program.run(arguments);
  }
}
