package clutch.runtime.convert;

import clutch.runtime.PyObject;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Modules;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.Evaluation;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;

/**
 * Imports, evaluates and executes. Source is compiled by Python's own {@code compile}, which refuses
 * a NUL where C would cut the source off.
 */
public final class SourceEvaluation implements Evaluation {

  /** Makes the one there needs to be. */
  public SourceEvaluation() {}

  @Override
  public PyObject importModule(OpenInterpreter interpreter, String name) {
    long text = Strings.toPython(name);
    try {
      return ObjectHandle.take(interpreter, Modules.importModule(text));
    } finally {
      Attachment.release(text);
    }
  }

  @Override
  public PyObject eval(OpenInterpreter interpreter, String expression) {
    return ObjectHandle.take(interpreter, run(expression, "<eval>", "eval"));
  }

  @Override
  public void exec(OpenInterpreter interpreter, String source) {
    ObjectHandle.take(interpreter, run(source, "<exec>", "exec")).close();
  }

  private static long run(String source, String file, String mode) {
    long main = module("__main__");
    long globals = main == 0 ? 0 : Attributes.get(main, "__dict__");
    if (globals == 0) {
      throw PythonErrors.take();
    }
    try {
      return run(source, file, mode, globals);
    } finally {
      Attachment.release(globals);
    }
  }

  /**
   * Compiles and runs source.
   *
   * @param file the file name that tracebacks show
   * @param mode {@code exec} or {@code eval}
   * @param globals a borrowed reference to a dict
   * @return a new reference; 0 with an exception set
   */
  public static long run(String source, String file, String mode, long globals) {
    long builtins = module("builtins");
    long compile = Attributes.get(builtins, "compile");
    long eval = Attributes.get(builtins, "eval");
    long sourceText = Strings.toPython(source);
    long fileText = Strings.toPython(file);
    long modeText = Strings.toPython(mode);
    long code = 0;
    try {
      // The last argument: don't inherit the flags of code that may be running.
      code = Calling.call(compile, sourceText, fileText, modeText, Constants.FALSE, Constants.TRUE);
      return code == 0 ? 0 : Calling.call(eval, code, globals);
    } finally {
      Attachment.release(code);
      Attachment.release(modeText);
      Attachment.release(fileText);
      Attachment.release(sourceText);
      Attachment.release(eval);
      Attachment.release(compile);
    }
  }

  private static long module(String name) {
    try (Arena arena = Arena.ofConfined()) {
      return Modules.borrowed(arena.allocateFrom(name));
    }
  }
}
