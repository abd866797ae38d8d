package clutch.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A Python context manager: an object for Python's {@code with} statement. An interface annotated with
 * {@code @PythonObject} that extends this one has {@link #with}.
 *
 * {@snippet :
 * @PythonObject
 * public interface Connection extends PyContextManager<Connection> { ... }
 *
 * connection.with(entered -> entered.execute("insert ..."));   // commits, or rolls back
 * }
 *
 * <p>A {@code try} statement does not tell {@code close()} whether it is left by an exception. Where
 * {@code __exit__} does not look at it, a method {@code close()} annotated with {@code
 * @PythonCallable("__exit__")} serves; where it does, use {@link #with}.
 *
 * @param <T> what {@code __enter__} returns
 */
public interface PyContextManager<T extends @Nullable Object> {

  /**
   * Runs code inside Python's {@code with} statement: {@code __enter__} before it and {@code __exit__}
   * after it, which is given the exception that the code has thrown. A {@code PythonException} is the
   * original Python exception there, any other one a {@code clutch.JavaError}.
   *
   * <p>The code runs on a thread that Python calls it on: the caller's own, or where calls are handed
   * over, the interpreter's. It is detached, as other Java code that Python calls.
   *
   * @param body what to do with what {@code __enter__} returned
   * @param <R> what it returns
   * @param <X> what it may throw
   * @return what the code returned; null if it threw an exception that {@code __exit__} suppressed
   * @throws X what the code threw, unless {@code __exit__} suppressed it: a Java exception as the same
   *     object, a {@code PythonException} anew, with Python's frames up to here
   * @throws PythonException what {@code __enter__} or {@code __exit__} raised
   * @throws ClutchException if this is a Java object that did not come from Python
   */
  default <R extends @Nullable Object, X extends Exception> @Nullable R with(
      Body<? super T, R, X> body) throws X {
    if (this instanceof PythonBacked backed) {
      return backed.runWith(body);
    }
    throw new ClutchException(
        "An instance of %s is no Python object, so Python has no 'with' for it"
            .formatted(getClass().getName()));
  }

  /**
   * Code for the inside of a {@code with} statement.
   *
   * @param <T> what {@code __enter__} returns
   * @param <R> what the code returns
   * @param <X> what the code may throw
   */
  @FunctionalInterface
  interface Body<T extends @Nullable Object, R extends @Nullable Object, X extends Exception> {

    /**
     * Runs it.
     *
     * @param entered what {@code __enter__} returned
     * @return its result
     * @throws X what it throws
     */
    R run(T entered) throws X;
  }
}
