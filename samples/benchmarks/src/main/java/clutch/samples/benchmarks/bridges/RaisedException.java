package clutch.samples.benchmarks.bridges;

/** What Python raised, as the bridges by hand tell it. */
final class RaisedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String type;

  /** The name of its Python type, and its message. */
  RaisedException(String type, String message) {
    super(message);
    this.type = type;
  }

  /** The message, of an exception that has to be a {@code ValueError}. */
  String messageOfValueError() {
    if (!type.equals("ValueError")) {
      throw this;
    }
    return String.valueOf(getMessage());
  }
}
