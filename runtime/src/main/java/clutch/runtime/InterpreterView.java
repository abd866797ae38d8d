package clutch.runtime;

import java.util.Optional;

/**
 * A weak handle: it keeps nothing open, and is safe to hold for ever (PEP 788's interpreter view).
 * The view of a closed interpreter says so for good, whatever was opened since.
 */
public interface InterpreterView {

  /**
   * Takes a guard, if the interpreter is open.
   *
   * @return a guard that the caller closes, or empty once the interpreter is closing or closed
   */
  Optional<InterpreterGuard> guard();

  /**
   * What has become of the interpreter.
   *
   * @return its state now
   */
  Interpreter.State state();
}
