package clutch.runtime.interpreter;

import org.jspecify.annotations.Nullable;

/**
 * Whether this thread, or one that waits for its call, is handing a record of Python's to Java's loggers: these may
 * call Python, which may log, and that would never end.
 */
public final class LogScope implements AutoCloseable {

  private static final ThreadLocal<@Nullable LogScope> OPEN = new ThreadLocal<>();

  private LogScope() {}

  /**
   * Begins to hand a record over.
   *
   * @return the scope, to be closed on this thread; null if it is inside one already
   */
  public static @Nullable LogScope open() {
    if (isOpen()) {
      return null;
    }
    LogScope scope = new LogScope();
    OPEN.set(scope);
    return scope;
  }

  /**
   * Whether this thread is inside one.
   *
   * @return true from its opening to its end
   */
  public static boolean isOpen() {
    return OPEN.get() != null;
  }

  @Override
  public void close() {
    OPEN.remove();
  }
}
