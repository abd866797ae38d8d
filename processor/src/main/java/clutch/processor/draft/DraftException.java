package clutch.processor.draft;

/** Nothing can be drafted; the message says why. */
public final class DraftException extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * Makes the exception.
   *
   * @param message what is wrong, and what to do
   */
  public DraftException(String message) {
    super(message);
  }
}
