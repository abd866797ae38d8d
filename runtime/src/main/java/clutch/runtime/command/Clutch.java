package clutch.runtime.command;

import clutch.runtime.ClutchException;
import clutch.runtime.PythonOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The command {@code clutch}. */
public final class Clutch {

  private static final String USAGE =
      """
      usage: clutch doctor        which Python is chosen, why, and whether it works
             clutch python ARGS   runs the chosen Python: clutch python -m venv shop-env

      Which Python that is: the environment variable CLUTCH_PYTHON, an active virtual environment, the
      Python in a jar on the class path, python3 on PATH. java -jar takes no class path; to have the
      Python in a jar, name both jars:
        java -cp clutch-runtime.jar:cpython-linux-x86_64.jar clutch.runtime.command.Clutch doctor
      """;

  private Clutch() {}

  /**
   * Runs a command and exits with its code: 0 if all is well, 1 if not, 2 if it was called wrongly;
   * {@code python} exits with Python's own.
   *
   * @param arguments the command and its arguments
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(Arrays.asList(arguments), PythonOptions.defaults(), out, err));
  }

  static int run(
      List<String> arguments, PythonOptions options, PrintStream out, PrintStream err) {
    String command = arguments.isEmpty() ? "" : arguments.getFirst();
    try {
      return switch (command) {
        case "doctor" -> new Doctor(options, out).examine() ? 0 : 1;
        case "python" -> new PythonCommand(options).run(arguments.subList(1, arguments.size()));
        default -> {
          err.print(USAGE);
          yield 2;
        }
      };
    } catch (ClutchException e) {
      err.println("clutch: " + e.getMessage());
      return 1;
    } catch (IOException e) {
      err.println("clutch: Python could not be started: " + e.getMessage());
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      err.println("clutch: interrupted");
      return 1;
    }
  }
}
