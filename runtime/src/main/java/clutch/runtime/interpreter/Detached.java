package clutch.runtime.interpreter;

import clutch.runtime.PythonCall;
import clutch.runtime.cpython.ThreadStates;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which the runtime waits: with no thread state attached. A thread that waits attached
 * keeps the GIL from whoever it waits for, and on free-threaded builds stops every stop-the-world.
 */
public final class Detached {

  private Detached() {}

  /**
   * Detaches whatever thread state is attached to this thread, waits, and attaches it again.
   *
   * @param waits what waits
   * @param <R> what it returns
   * @param <X> what it may throw
   */
  public static <R extends @Nullable Object, X extends Exception> R call(PythonCall<R, X> waits)
      throws X {
    if (ThreadStates.current() == 0) {
      return waits.call();
    }
    long threadState = ThreadStates.detach();
    try {
      return waits.call();
    } finally {
      ThreadStates.attach(threadState);
    }
  }
}
