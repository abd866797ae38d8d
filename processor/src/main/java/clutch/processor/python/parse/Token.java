package clutch.processor.python.parse;

/**
 * A word of a Python file.
 *
 * @param kind what it is
 * @param text it as it is written; a name is normalized as Python does it
 * @param line the line that it starts in
 * @param start where it starts in the file's text
 * @param end where it ends
 */
record Token(Kind kind, String text, int line, int start, int end) {

  /** What a token is. */
  enum Kind {
    /** A name or a keyword. */
    NAME,
    /** A number without sign. */
    NUMBER,
    /** A string or bytes literal, with its prefix and quotes. */
    STRING,
    /** An operator or a delimiter. */
    OPERATOR,
    /** The end of a logical line. */
    NEWLINE,
    /** The start of a block. */
    INDENT,
    /** The end of a block. */
    DEDENT,
    /** The end of the file. */
    END
  }

  boolean is(String word) {
    return (kind == Kind.OPERATOR || kind == Kind.NAME) && text.equals(word);
  }

  /** What a message calls it. */
  String shown() {
    return switch (kind) {
      case NEWLINE -> "the end of the line";
      case INDENT -> "an indented line";
      case DEDENT -> "the end of the block";
      case END -> "the end of the file";
      default -> Shown.quoted(text);
    };
  }
}
