package clutch.runtime;

/**
 * A call to an interpreter that is closing or has been closed. It is thrown before any C function is
 * reached; the call had no effect.
 */
public final class InterpreterClosedException extends ClutchException {

  private static final long serialVersionUID = 1L;

  /** Who refused. */
  private final String interpreter;

  /** In which state. */
  private final Interpreter.State state;

  /**
   * A refused call; made by Clutch.
   *
   * @param interpreter the interpreter's name
   * @param state the state that it was found in, not {@link Interpreter.State#OPEN}
   */
  public InterpreterClosedException(String interpreter, Interpreter.State state) {
    super(
        "Interpreter '%s' takes no more calls: it is %s. A closed interpreter is never opened again; "
                .formatted(interpreter, state)
            + "start Python anew and bind to the interpreter that it opens.");
    this.interpreter = interpreter;
    this.state = state;
  }

  /**
   * The name of the interpreter that refused.
   *
   * @return its name
   */
  public String interpreter() {
    return interpreter;
  }

  /**
   * The state that the interpreter was found in.
   *
   * @return {@code DRAINING}, {@code ENDING} or {@code CLOSED}
   */
  public Interpreter.State state() {
    return state;
  }
}
