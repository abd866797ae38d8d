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
    try (Owned globals = new Owned(Attributes.get(module("__main__"), "__dict__"))) {
      return run(compile(source, file, mode), globals.borrow());
    }
  }

  private static long compile(String source, String file, String mode) {
    try (Owned compile = builtin("compile");
        Owned sourceText = new Owned(Strings.toPython(source));
        Owned fileText = new Owned(Strings.toPython(file));
        Owned modeText = new Owned(Strings.toPython(mode))) {
      // The last argument: don't inherit the flags of code that may be running.
      return Calling.call(
          compile.borrow(),
          sourceText.borrow(),
          fileText.borrow(),
          modeText.borrow(),
          Constants.FALSE,
          Constants.TRUE);
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
    try (Owned compiled = new Owned(code);
        Owned eval = builtin("eval")) {
      return Calling.call(eval.borrow(), compiled.borrow(), globals);
    }
  }

  /** Users may have deleted it. */
  private static Owned builtin(String name) {
    return new Owned(Attributes.get(module("builtins"), name));
  }

  /** A borrowed reference. */
  private static long module(String name) {
    try (Arena arena = Arena.ofConfined()) {
      return Checked.reference(Modules.borrowed(arena.allocateFrom(name)));
    }
  }
}
