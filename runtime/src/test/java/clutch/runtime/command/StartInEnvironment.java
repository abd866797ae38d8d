package clutch.runtime.command;

import clutch.runtime.Python;
import clutch.runtime.PythonOptions;
import java.nio.file.Path;

/** Starts Python in a virtual environment and prints what an expression gives. */
final class StartInEnvironment {

  private StartInEnvironment() {}

  public static void main(String[] arguments) {
    PythonOptions options =
        PythonOptions.builder().cache(Path.of(arguments[0])).python(Path.of(arguments[1])).build();
    try (Python python = Python.start(options)) {
      python.mainInterpreter().exec(arguments[2]);
      System.out.println(python.mainInterpreter().eval(arguments[3]));
    }
  }
}
