package clutch.runtime.futures;

import clutch.runtime.convert.PythonErrors;

/** What becomes of a call on the event loop. All methods are called once at the most, attached. */
interface RunningCall {

  /** Its coroutine has returned: a borrowed reference. */
  void returned(long value);

  /** It has failed. */
  void raised(Throwable error);

  /** Its coroutine has raised: a borrowed reference. */
  default void raisedInPython(long error) {
    raised(PythonErrors.read(error));
  }

  /** Its task was cancelled. */
  void cancelled();

  /**
   * It has yielded an element, and may do so again: a borrowed reference.
   *
   * @throws RuntimeException what is to be raised in the coroutine
   */
  default void element(long value) {
    throw new IllegalStateException("This call yields no elements");
  }
}
