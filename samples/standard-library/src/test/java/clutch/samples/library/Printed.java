package clutch.samples.library;

import clutch.runtime.Python;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a program prints. All run on one Python, as NumPy cannot be loaded twice in a process. */
public final class Printed {

  private static final Python PYTHON = Python.start();

  private Printed() {}

  /** A program's {@code run}. */
  @FunctionalInterface
  public interface Program {

    /** Runs it. */
    void run(Python python, PrintStream out) throws Exception;
  }

  /** Runs a program. */
  public static String by(Program program) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    program.run(PYTHON, new PrintStream(printed, true, StandardCharsets.UTF_8));
    return printed.toString(StandardCharsets.UTF_8);
  }
}
