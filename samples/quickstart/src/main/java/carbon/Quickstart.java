package carbon;

import clutch.runtime.ClutchException;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a file of weekly measurements and prints what Python finds in it.
 *
 * <p>Exit codes: 0 for a report, 1 if Python can't be run, 2 for a file that can't be read.
 */
public final class Quickstart {

  private Quickstart() {}

  /**
   * The program.
   *
   * @param arguments one: the file
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments, utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (arguments.length != 1) {
      err.println("usage: quickstart FILE    (a CSV file with the columns date,co2)");
      return 2;
    }
    try (Progress progress = new Progress(err);
        Python python = progress.during("starting Python", Python::start)) {
      Analysis analysis = Analysis.of(python, arguments[0], progress);
      out.print(Report.of(analysis));
      return 0;
    } catch (PythonException e) {
      // The reader says what is wrong with a file, and an OSError that there is none.
      if (e.typeName().equals("carbon.readings.BadFile") || e.typeName().endsWith("Error")) {
        err.println(e.pythonMessage());
        return 2;
      }
      throw e;
    } catch (ClutchException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  /** The report has characters that the console's own encoding may lack. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
