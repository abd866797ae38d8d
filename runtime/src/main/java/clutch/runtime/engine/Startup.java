package clutch.runtime.engine;

import clutch.runtime.convert.Calling;
import clutch.runtime.convert.Converters;
import clutch.runtime.convert.PythonErrors;
import clutch.runtime.convert.PythonScript;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What is done to an interpreter before user code runs in it, in {@code startup.py}. */
final class Startup {

  private final long flush;

  private Startup(long flush) {
    this.flush = flush;
  }

  /**
   * Prepares an interpreter.
   *
   * @param first folders to import from, before the standard library
   * @param last folders to import from, after site-packages
   * @param environment variables for Python and its children, in {@code os.environ}
   */
  static Startup prepare(
      OpenInterpreter interpreter, List<Path> first, List<Path> last, Map<String, String> environment) {
    return interpreter.call(
        () -> {
          PythonScript script = PythonScript.load(Startup.class, "startup.py");
          long firstList = Converters.OBJECT.toPython(interpreter, texts(first));
          long lastList = Converters.OBJECT.toPython(interpreter, texts(last));
          long variables = Converters.OBJECT.toPython(interpreter, environment);
          try {
            check(Calling.call(script.function("prepare"), firstList, lastList, variables));
          } finally {
            Attachment.release(variables);
            Attachment.release(lastList);
            Attachment.release(firstList);
          }
          return new Startup(script.function("flush"));
        });
  }

  /** Writes out what Python has buffered. Attached. */
  void flush() {
    check(Calling.call(flush));
  }

  private static void check(long result) {
    if (result == 0) {
      throw PythonErrors.take();
    }
    Attachment.release(result);
  }

  private static List<String> texts(List<Path> paths) {
    return paths.stream().map(Path::toString).toList();
  }
}
