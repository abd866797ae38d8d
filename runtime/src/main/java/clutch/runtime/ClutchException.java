package clutch.runtime;

import org.jspecify.annotations.Nullable;

/** The root of everything that Clutch itself throws. Unchecked. */
public class ClutchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A failure with a message.
   *
   * @param message what was wrong, what was expected, and what to do
   */
  public ClutchException(String message) {
    super(message);
  }

  /**
   * A failure with a message and what caused it.
   *
   * @param message what was wrong, what was expected, and what to do
   * @param cause what caused it, or null
   */
  public ClutchException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
