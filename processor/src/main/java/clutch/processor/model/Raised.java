package clutch.processor.model;

/**
 * What {@code @RaisedAs} on an exception class says.
 *
 * @param pythonClass the exception's class in Python: {@code "module:Name"}
 * @param construction how the Java exception is made
 */
public record Raised(String pythonClass, Construction construction) {

  /** The constructor that is there; the first one counts. */
  public enum Construction {
    /** {@code (PythonException)}. */
    OF_PYTHON_EXCEPTION,
    /** {@code (String, PythonException)}. */
    OF_MESSAGE_AND_PYTHON_EXCEPTION,
    /** {@code (String, Throwable)}. */
    OF_MESSAGE_AND_THROWABLE,
    /** {@code (Throwable)}. */
    OF_THROWABLE,
    /** None that the interface's package can call. */
    NONE;

    /**
     * Whether Python's message is an argument of its own.
     *
     * @return true for a constructor with a {@code String}
     */
    public boolean takesMessage() {
      return this == OF_MESSAGE_AND_PYTHON_EXCEPTION || this == OF_MESSAGE_AND_THROWABLE;
    }
  }
}
