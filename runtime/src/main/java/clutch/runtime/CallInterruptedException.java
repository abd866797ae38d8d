package clutch.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A call that was stopped: its caller was interrupted, or its future cancelled. The caller's interrupt
 * is set again. The interpreter stays usable.
 *
 * <p>Python sees a {@code BaseException} of its own kind ({@code clutch.CallInterrupted}), at the next
 * step of Python code; where it lets it out, its frames are this exception's {@linkplain #getCause()
 * cause}. C code that does not return to Python cannot be stopped: then the caller is let go after a
 * second, {@link #stillRunning()} is true, and the call keeps its thread until it ends.
 */
public final class CallInterruptedException extends ClutchException {

  private static final long serialVersionUID = 1L;

  /** Whether the call was left behind. */
  private final boolean stillRunning;

  /**
   * A call that was stopped; made by Clutch.
   *
   * @param message what happened
   * @param stillRunning whether the call was still running when the caller was let go
   * @param cause the Python exception that ended the call, or null
   */
  public CallInterruptedException(String message, boolean stillRunning, @Nullable Throwable cause) {
    super(message, cause);
    this.stillRunning = stillRunning;
  }

  /**
   * Whether the call was still running when the caller was let go.
   *
   * @return true if it has been told to stop but has not yet done so
   */
  public boolean stillRunning() {
    return stillRunning;
  }
}
