package clutch.samples.benchmarks.scaling;

import clutch.runtime.Python;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code scaling.c}, compiled against the very CPython that Clutch runs. */
final class ProgramInC {

  private final Path program;
  private final String home;
  private final Path modules;

  private ProgramInC(Path program, String home, Path modules) {
    this.program = program;
    this.home = home;
    this.modules = modules;
  }

  /** Compiles it. The compiler is {@code cc}, or what the environment variable {@code CC} names. */
  static ProgramInC compile(Path folder) throws IOException {
    String[] facts = facts();
    Path source = folder.resolve("scaling.c");
    copy("/clutch/samples/benchmarks/reference/scaling.c", source);
    copy("/META-INF/python/scaling_workload.py", folder.resolve("scaling_workload.py"));
    Path program = folder.resolve("scaling");
    Path library = Path.of(facts[2]);
    Path libraries = library.resolveSibling("");
    Map<String, Double> _ =
        Child.run(
            List.of(
                System.getenv().getOrDefault("CC", "cc"),
                "-O2",
                "-I" + facts[1],
                source.toString(),
                "-o",
                program.toString(),
                library.toString(),
                "-Wl,-rpath," + libraries,
                "-pthread"));
    return new ProgramInC(program, facts[0], folder);
  }

  /** Asks the Python that Clutch runs for its home, its headers and its library, in a process of its own. */
  private static String[] facts() throws IOException {
    Path answer = Files.createTempFile("scaling", ".txt");
    Map<String, Double> _ = Child.java(Facts.class, answer);
    String[] facts = Files.readString(answer).split("\n", -1);
    Files.delete(answer);
    return facts;
  }

  private static void copy(String resource, Path file) throws IOException {
    try (InputStream content = ProgramInC.class.getResourceAsStream(resource)) {
      if (content == null) {
        throw new IOException("It is not on the class path: " + resource);
      }
      Files.copy(content, file);
    }
  }

  /** What it measures for a row. */
  double measure(String row, int number) {
    Double measured =
        Child.run(
                List.of(program.toString(), row, home, modules.toString(), String.valueOf(number)))
            .get(row);
    if (measured == null) {
      throw new IllegalStateException("scaling.c has printed nothing for " + row);
    }
    return measured;
  }

  /** Where the Python lies that runs here. */
  static final class Facts {

    private Facts() {}

    private static final String QUESTION =
        """
        import os, sys, sysconfig
        mapped = {line.split()[-1] for line in open('/proc/self/maps') if '/libpython' in line}
        library = next(name for name in mapped if not name.endswith('libpython3.so'))
        with open(answer, 'w') as file:
            include = os.path.join(sys.base_prefix, 'include', 'python%d.%d%s' % (*sys.version_info[:2], sys.abiflags))
            file.write('\\n'.join([sys.base_prefix, include, library]))
        """;

    /**
     * Writes them into a file.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) {
      try (Python python = Python.start()) {
        python.mainInterpreter().exec("answer = '%s'".formatted(arguments[0]));
        python.mainInterpreter().exec(QUESTION);
      }
    }
  }
}
