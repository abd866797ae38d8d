package clutch.runtime;

/**
 * A value that does not fit: a Java value that has no place in Python, or a Python object that the
 * declared Java type cannot hold. Nothing is guessed and nothing silently narrowed.
 *
 * <p>The message says where: {@code quotes[3].price: expected float, got str 'n/a'}.
 */
public final class ConversionException extends ClutchException {

  private static final long serialVersionUID = 1L;

  /** Where the value lies. */
  private final String path;

  /**
   * A value that does not fit; made by Clutch.
   *
   * @param path where the value lies, from a parameter's name or {@code result} inwards
   * @param problem what was expected and what was there instead
   */
  public ConversionException(String path, String problem) {
    super(path + ": " + problem);
    this.path = path;
  }

  /**
   * Where the value lies: a parameter's name, or {@code result} for what Python returned, followed
   * by the way into it, as in {@code quotes[3].price}.
   *
   * @return the path, never empty
   */
  public String path() {
    return path;
  }
}
