package clutch.processor.python.parse;

/** The characters of Python's tokens. */
final class Characters {

  private Characters() {}

  static boolean startsName(int point) {
    return point < 128
        ? (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || point == '_'
        : Character.isUnicodeIdentifierStart(point);
  }

  static boolean continuesName(int point) {
    return point < 128
        ? startsName(point) || isDigit(point)
        : Character.isUnicodeIdentifierPart(point) && !Character.isIdentifierIgnorable(point);
  }

  static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  static boolean isQuote(char character) {
    return character == '"' || character == '\'';
  }

  static boolean isNewline(char character) {
    return character == '\n' || character == '\r';
  }
}
