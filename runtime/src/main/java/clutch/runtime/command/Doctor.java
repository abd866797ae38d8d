package clutch.runtime.command;

import clutch.runtime.ClutchException;
import clutch.runtime.Python;
import clutch.runtime.PythonOptions;
import clutch.runtime.home.Certificates;
import clutch.runtime.home.PythonHome;
import clutch.runtime.home.PythonSearch;
import clutch.runtime.home.SearchResult;
import clutch.runtime.home.UserCode;
import clutch.runtime.platform.Platform;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells which Python is chosen and why, starts it, and tries what programs rely on. */
final class Doctor {

  private final PythonOptions options;
  private final PrintStream out;
  private final ClassLoader loader = ClassLoader.getSystemClassLoader();

  Doctor(PythonOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** Prints everything; false if something is wrong. */
  boolean examine() {
    out.printf("Clutch on Java %s, %s%n%n", Runtime.version(), Platform.current());
    return switch (PythonSearch.search(options, loader)) {
      case SearchResult.NotFound none -> {
        out.println(none.message());
        yield false;
      }
      case SearchResult.Found found -> {
        out.printf("Looked for a Python:%n%s%n", found.report());
        UserCode code = UserCode.find(found.home(), options, loader);
        describe(found.home(), code);
        yield tryOut(found.home(), code);
      }
    };
  }

  private void describe(PythonHome home, UserCode code) {
    out.printf("%nThe chosen one:%n");
    line("version", home.version());
    line("build", home.freeThreaded() ? "free-threaded (no GIL)" : "with a GIL");
    line("home", home.home());
    home.environment().ifPresent(environment -> line("environment", environment));
    line("executable", home.executable());
    line("library", home.library());
    Map<String, String> named = Certificates.environment(home, options);
    line(
        "certificates",
        named.isEmpty()
            ? "found by Python itself or named by the environment"
            : String.join("", named.values()));
    code.folders().forEach(folder -> line("user code", folder));
    code.packages().forEach(folder -> line("packages", folder));
    code.notes().forEach(note -> line("note", note));
  }

  private void line(String name, Object value) {
    out.printf("  %-14s%s%n", name, value);
  }

  private boolean tryOut(PythonHome home, UserCode code) {
    out.printf("%nTrying it:%n");
    try (Python python = Python.start(options)) {
      out.printf("  ok       starts in this process%n");
      boolean well = true;
      for (Trial trial : trials(home, code).toList()) {
        well &= trial.run(python.mainInterpreter(), out);
      }
      out.printf("%n%s%n", well ? "All is well." : "Something is wrong, see above.");
      return well;
    } catch (ClutchException e) {
      out.printf("  FAILED   starts in this process%n           %s%n", e.getMessage());
      return false;
    }
  }

  private static Stream<Trial> trials(PythonHome home, UserCode code) {
    Stream<Trial> basics =
        Stream.of(
            Trial.required(
                "evaluates an expression", "assert 6 * 7 == 42", "Install this Python again"),
            Trial.required(
                "writes UTF-8",
                "import sys\nassert sys.stdout.encoding.lower() == 'utf-8', sys.stdout.encoding",
                "Start it with the default options"),
            Trial.required(
                "its executable runs",
                """
                import subprocess, sys
                subprocess.run([sys.executable, '-I', '-c', ''], check=True, capture_output=True)
                """,
                "Try to run %s by hand".formatted(home.executable())),
            Trial.optional(
                "finds certificate authorities",
                """
                import ssl
                paths = ssl.get_default_verify_paths()
                assert paths.cafile or paths.capath, 'none at ' + paths.openssl_cafile
                """,
                "Name a bundle of authorities with the environment variable SSL_CERT_FILE"));
    List<String> modules = List.of("ctypes", "sqlite3", "lzma", "decimal");
    return Stream.of(
            basics,
            modules.stream().map(Trial::module),
            code.packageNames().stream().map(Trial::module))
        .flatMap(trials -> trials);
  }
}
