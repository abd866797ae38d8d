package clutch.runtime;

/**
 * A strong handle: while it is held, its interpreter does not close (PEP 788's interpreter guard).
 * It may be taken on one thread and closed on another. Closing it twice is harmless.
 */
public interface InterpreterGuard extends AutoCloseable {

  /**
   * The interpreter that this guard keeps open.
   *
   * @return the interpreter
   */
  Interpreter interpreter();

  /** Lets the interpreter close again. Never waits. */
  @Override
  void close();
}
