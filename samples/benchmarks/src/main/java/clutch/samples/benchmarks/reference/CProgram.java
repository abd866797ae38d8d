package clutch.samples.benchmarks.reference;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program in C, compiled against the very CPython that Clutch runs, and run as often as one likes. */
public final class CProgram {

  private final PythonFacts python;
  private final Path program;

  private CProgram(PythonFacts python, Path program) {
    this.python = python;
    this.program = program;
  }

  /**
   * Compiles it. The compiler is {@code cc}, or what the environment variable {@code CC} names.
   *
   * @param python the Python to compile it against
   * @param folder where to
   * @param sources the names of its sources
   * @return the program
   * @throws IOException if there is no C compiler, or files can't be written
   * @throws InterruptedException if the thread is interrupted
   */
  public static CProgram compile(PythonFacts python, Path folder, List<String> sources)
      throws IOException, InterruptedException {
    Path program = folder.resolve("program");
    copy("reference.h", folder);
    List<String> command =
        new ArrayList<>(
            List.of(compiler(), "-O2", "-std=gnu11", "-pthread", "-I" + python.include(), "-o", program.toString()));
    for (String source : sources) {
      command.add(copy(source, folder).toString());
    }
    command.add(python.library().toString());
    command.add("-Wl,-rpath," + python.library().getParent());
    String _ = Child.run(new ProcessBuilder(command));
    return new CProgram(python, program);
  }

  static String compiler() {
    return System.getenv().getOrDefault("CC", "cc");
  }

  /**
   * Copies a resource beside it.
   *
   * @param resource its name
   * @param folder where to
   * @return the copy
   * @throws IOException if it isn't on the class path, or can't be written
   */
  public static Path copy(String resource, Path folder) throws IOException {
    try (InputStream from = CProgram.class.getResourceAsStream(resource)) {
      if (from == null) {
        throw new FileNotFoundException(resource + " is missing on the class path");
      }
      Path copy = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
      Files.copy(from, copy, StandardCopyOption.REPLACE_EXISTING);
      return copy;
    }
  }

  /**
   * Runs it.
   *
   * @param arguments what it is told after the Python's home and executable
   * @return the numbers that it prints
   * @throws IOException if it can't be run
   * @throws InterruptedException if the thread is interrupted
   */
  public Map<String, Double> run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(program.toString(), python.home().toString(), python.executable().toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    if (!python.libraries().isEmpty()) {
      builder.environment().put("LD_LIBRARY_PATH", python.libraries());
    }
    return Child.numbers(builder);
  }
}
