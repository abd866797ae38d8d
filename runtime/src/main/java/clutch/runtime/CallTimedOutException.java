package clutch.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A call that was stopped because it had not ended by its deadline. The interpreter stays usable.
 *
 * <p>Python sees a {@code BaseException} of its own kind ({@code clutch.CallTimedOut}), at the next
 * step of Python code; where it lets it out, its frames are this exception's {@linkplain #getCause()
 * cause}. C code that does not return to Python cannot be stopped: then the caller of a handed-over
 * call is let go after a second, {@link #stillRunning()} is true, and the call keeps its thread
 * until it ends; a call that runs on the caller's own thread goes on.
 */
public final class CallTimedOutException extends ClutchException {

  private static final long serialVersionUID = 1L;

  /** Whether the call was left behind. */
  private final boolean stillRunning;

  /**
   * A call past its deadline; made by Clutch.
   *
   * @param message what happened
   * @param stillRunning whether the call was still running when the caller was let go
   * @param cause the Python exception that ended the call, or null
   */
  public CallTimedOutException(String message, boolean stillRunning, @Nullable Throwable cause) {
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
