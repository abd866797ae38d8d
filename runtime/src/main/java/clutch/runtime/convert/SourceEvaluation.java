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

  private static long run(String source, String file, String mode, long globals) {
    long compile = Attributes.get(module("builtins"), "compile");
    long sourceText = Strings.toPython(source);
    long fileText = Strings.toPython(file);
    long modeText = Strings.toPython(mode);
    try {
      // The last argument: don't inherit the flags of code that may be running.
      return run(
          Calling.call(compile, sourceText, fileText, modeText, Constants.FALSE, Constants.TRUE),
          globals);
    } finally {
      Attachment.release(modeText);
      Attachment.release(fileText);
      Attachment.release(sourceText);
      Attachment.release(compile);
    }
  }

  /**
   * Runs what has been compiled.
   *
   * @param code an owned reference, which is given back; 0 with an exception set
   * @param globals a borrowed reference to a dict
   * @return a new reference; 0 with an exception set
   */
  static long run(long code, long globals) {
    if (code == 0) {
      return 0;
    }
    long eval = Attributes.get(module("builtins"), "eval");
    try {
      return Calling.call(eval, code, globals);
    } finally {
      Attachment.release(eval);
      Attachment.release(code);
    }
  }

  private static long module(String name) {
    try (Arena arena = Arena.ofConfined()) {
      return Modules.borrowed(arena.allocateFrom(name));
    }
  }
}
