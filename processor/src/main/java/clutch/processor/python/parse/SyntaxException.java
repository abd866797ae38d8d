package clutch.processor.python.parse;

/** A statement can't be read. It never leaves this package. */
final class SyntaxException extends Exception {

  private static final long serialVersionUID = 1;

  private final int line;

  SyntaxException(int line, String message) {
    // Malformed files have many of these, and nobody sees where they come from.
    super(message, null, false, false);
    this.line = line;
  }

  static SyntaxException expected(String what, Token found) {
    return new SyntaxException(found.line(), "expected " + what + ", found " + found.shown());
  }

  int line() {
    return line;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
