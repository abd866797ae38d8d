package clutch.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Work that calls Python, or that waits between calls.
 *
 * @param <R> what it returns
 * @param <X> what it may throw; {@code RuntimeException} where nothing checked is thrown
 */
@FunctionalInterface
public interface PythonCall<R extends @Nullable Object, X extends Exception> {

  /**
   * Does the work.
   *
   * @return its result
   * @throws X what the work throws, handed to the caller as the same object
   */
  R call() throws X;
}
