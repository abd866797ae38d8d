package clutch.samples.benchmarks.scaling;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import java.util.ArrayList;
import java.util.List;

/** What a subinterpreter costs: to open and close it, and while it is open. */
final class Interpreters {

  private Interpreters() {}

  /**
   * Prints microseconds for each that is opened and closed, or kilobytes for each that is open.
   *
   * @param arguments {@code openClose} or {@code interpreterMemory}, and how many
   */
  public static void main(String[] arguments) {
    Program.begin();
    int interpreters = Integer.parseInt(arguments[1]);
    try (Python python = Python.start()) {
      // For the classes and pages that the first one needs.
      openAndClose(python, arguments[0].equals("openClose") ? interpreters : 1);
      Program.print(
          arguments[0],
          arguments[0].equals("openClose") ? micros(python, interpreters) : memory(python, interpreters));
    }
  }

  private static double micros(Python python, int turns) {
    long start = System.nanoTime();
    openAndClose(python, turns);
    return (System.nanoTime() - start) / 1e3 / turns;
  }

  private static void openAndClose(Python python, int turns) {
    for (int turn = 0; turn < turns; turn++) {
      python.open(InterpreterOptions.builder("turn").build()).close();
    }
  }

  private static double memory(Python python, int interpreters) {
    long before = ResidentMemory.kilobytes();
    List<Interpreter> open = new ArrayList<>();
    for (int i = 0; i < interpreters; i++) {
      open.add(python.open(InterpreterOptions.builder("kept-" + i).build()));
    }
    double memory = (double) (ResidentMemory.kilobytes() - before) / interpreters;
    open.forEach(Interpreter::close);
    return memory;
  }
}
