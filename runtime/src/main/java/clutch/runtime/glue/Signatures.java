package clutch.runtime.glue;

import clutch.runtime.convert.Calling;
import clutch.runtime.convert.PythonErrors;
import clutch.runtime.convert.PythonScript;
import clutch.runtime.convert.Strings;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.LongObjects;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;

/**
 * What Python says of its callables: whether one takes the arguments that a Java method passes, and
 * which names come near one that is missing. Its work is done in {@code signatures.py}. Attached.
 *
 * <p>One per interpreter, which keeps it to its end.
 */
final class Signatures {

  private final long problem;
  private final long nearest;

  private Signatures(long problem, long nearest) {
    this.problem = problem;
    this.nearest = nearest;
  }

  static Signatures of(OpenInterpreter interpreter) {
    return interpreter.store().get(Signatures.class, () -> load(interpreter));
  }

  private static Signatures load(OpenInterpreter interpreter) {
    PythonScript script = PythonScript.load(interpreter, Signatures.class, "signatures.py");
    return new Signatures(script.function("problem"), script.function("nearest"));
  }

  /** Why a callable does not take arguments of that shape; empty if it does, or nobody can tell. */
  String problem(long callable, Shape shape) {
    String problem = problemOf(callable, shape);
    if (!problem.isEmpty() || !shape.hasOptional()) {
      return problem;
    }
    String ofLeast = problemOf(callable, shape.withoutOptional());
    return ofLeast.isEmpty() ? "" : ofLeast + " when @DefaultIfEmpty leaves it out";
  }

  private String problemOf(long callable, Shape shape) {
    long positional = LongObjects.fromLong(shape.positional());
    long keywords = KeywordNames.declared(shape.keywordNames());
    try {
      return text(
          Calling.call(
              problem, callable, positional, truth(shape.more()), keywords, truth(shape.entries())));
    } finally {
      Attachment.release(keywords);
      Attachment.release(positional);
    }
  }

  private static long truth(boolean value) {
    return value ? Constants.TRUE : Constants.FALSE;
  }

  /** {@code "; did you mean ...?"}, or nothing if no name of the object's comes near. */
  String nearest(long object, String name) {
    long text = Strings.toPython(name);
    try {
      return text(Calling.call(nearest, object, text));
    } finally {
      Attachment.release(text);
    }
  }

  private static String text(long result) {
    if (result == 0) {
      throw PythonErrors.take();
    }
    try {
      return Strings.fromPython(result);
    } finally {
      Attachment.release(result);
    }
  }
}
