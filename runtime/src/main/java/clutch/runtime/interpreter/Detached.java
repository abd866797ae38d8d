package clutch.runtime.interpreter;

import clutch.runtime.PythonCall;
import clutch.runtime.cpython.ThreadStates;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which the runtime waits, and in which it runs Java code that Python has called: with
 * no thread state attached. A thread that waits attached keeps the GIL from whoever it waits for, and
 * on free-threaded builds stops every stop-the-world.
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
    long current = ThreadStates.current();
    if (current == 0) {
      return waits.call();
    }
    KeptThread kept = KeptThread.ofThisThread(current);
    if (kept != null) {
      kept.checkRoom();
    }
    long threadState = ThreadStates.detach();
    // Whatever is thrown from here on, the stack's end included: the thread is attached again.
    try {
      return noted(kept, waits);
    } finally {
      KeptThread.attachAgain(threadState);
    }
  }

  /** Has those know that the thread waits who have to. */
  private static <R extends @Nullable Object, X extends Exception> R noted(
      @Nullable KeptThread kept, PythonCall<R, X> waits) throws X {
    int before = kept == null ? 0 : kept.beginWait();
    OwnThread own = OwnThread.beginWait();
    try {
      return waits.call();
    } finally {
      if (own != null) {
        own.endWait();
      }
      if (kept != null) {
        kept.endWait(before);
      }
    }
  }

  /** As {@link #call}, for what returns nothing and throws nothing checked. */
  static void run(Runnable waits) {
    Detached.<@Nullable Void, RuntimeException>call(
        () -> {
          waits.run();
          return null;
        });
  }
}
