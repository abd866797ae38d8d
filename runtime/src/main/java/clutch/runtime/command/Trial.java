package clutch.runtime.command;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import java.io.PrintStream;

/**
 * Something that the doctor tries.
 *
 * @param name what works if it works
 * @param isRequired whether no program can do without it
 * @param source Python code that raises something if it does not work
 * @param remedy what to do then
 */
record Trial(String name, boolean isRequired, String source, String remedy) {

  static Trial required(String name, String source, String remedy) {
    return new Trial(name, true, source, remedy);
  }

  static Trial optional(String name, String source, String remedy) {
    return new Trial(name, false, source, remedy);
  }

  static Trial module(String name) {
    return optional(
        "imports " + name,
        "import " + name,
        "Only programs that import it need it; install the library that is named here");
  }

  /** Tries it and prints a line; false if something is wrong. */
  boolean run(Interpreter interpreter, PrintStream out) {
    try {
      interpreter.exec(source);
      out.printf("  ok       %s%n", name);
      return true;
    } catch (ClutchException e) {
      String outcome = isRequired ? "FAILED" : "missing";
      out.printf("  %-9s%s: %s%n           %s%n", outcome, name, e.getMessage(), remedy);
      return !isRequired;
    }
  }
}
