package clutch.runtime;

/**
 * A call is over, and Python still holds memory that was lent to it for the call alone: memory of an
 * arena that can be closed. The call itself has been made.
 *
 * <p>To give Python memory that it may keep, pass memory of {@code Arena.ofAuto()} or {@code
 * Arena.global()}, or a direct buffer; or have the Python function copy what it keeps.
 */
public final class MemoryStillHeldException extends ClutchException {

  private static final long serialVersionUID = 1L;

  /** Whether it can still be reached. */
  private final boolean reachable;

  /**
   * Memory that is still held; made by Clutch.
   *
   * @param message what is held
   * @param reachable whether Python can still reach it
   */
  public MemoryStillHeldException(String message, boolean reachable) {
    super(message);
    this.reachable = reachable;
  }

  /**
   * Whether Python can still reach the memory, as through a NumPy array or a slice of the view that it
   * was given. Then the arena must stay open until Python has let go. If not, what Python holds is a
   * released {@code memoryview}, each use of which raises a {@code ValueError}.
   *
   * @return whether the memory must not be freed yet
   */
  public boolean reachable() {
    return reachable;
  }
}
