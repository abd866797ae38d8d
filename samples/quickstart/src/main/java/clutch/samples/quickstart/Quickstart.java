package clutch.samples.quickstart;

import clutch.runtime.Python;
import clutch.runtime.PythonException;
import clutch.runtime.PythonNotFoundException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The command line: reports on the bundled record of Mauna Loa, or on a file of the same form. */
public final class Quickstart {

  private static final int REFUSED = 2;

  /** What the user can mend. Anything else that Python raises is an error of this program. */
  private static final Set<String> REFUSALS = Set.of(Readings.UNREADABLE_RECORD, Season.TOO_SHORT);

  private final PrintStream out;
  private final PrintStream err;

  Quickstart(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Prints the report; exits with 2 and a message if the file is not fit for it.
   *
   * @param arguments a file, or nothing for the bundled one
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    // A build tool passes an empty argument where nobody named a file.
    List<String> files = Arrays.stream(arguments).filter(argument -> !argument.isEmpty()).toList();
    int code = new Quickstart(out, err).run(files);
    if (code != 0) {
      System.exit(code);
    }
  }

  int run(List<String> files) {
    if (files.size() > 1) {
      err.println("quickstart: expected one file at most, got " + files.size());
      return REFUSED;
    }
    try (Python python = start()) {
      report(python, files.stream().findFirst());
      return 0;
    } catch (PythonNotFoundException e) {
      err.println("quickstart: " + e.getMessage());
      return 1;
    } catch (PythonException e) {
      if (!REFUSALS.contains(e.typeName())) {
        throw e;
      }
      err.println("quickstart: " + e.pythonMessage());
      return REFUSED;
    }
  }

  private Python start() {
    try (Progress _ = new Progress(err, Progress.SECOND, () -> "starting Python (the first time, it is unpacked)")) {
      return Python.start();
    }
  }

  private void report(Python python, Optional<String> file) {
    Readings readings = python.bind(Readings.class);
    WeeklyRecord weekly = WeeklyRecord.of(readings.read(file.orElseGet(readings::bundledFile)));
    Analysis.Findings findings = new Analysis(python).analyze(weekly, err);
    new Report(out).print(file.orElse("Mauna Loa, Hawaii"), weekly, findings, file.isEmpty(), python);
  }
}
