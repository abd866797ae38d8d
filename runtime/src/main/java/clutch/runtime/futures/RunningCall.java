package clutch.runtime.futures;

/** What becomes of a call on the event loop. All methods are called once at the most, attached. */
interface RunningCall {

  /** Its coroutine has returned: a borrowed reference. */
  void returned(long value);

  /** Its coroutine has raised. */
  void raised(Throwable error);

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
