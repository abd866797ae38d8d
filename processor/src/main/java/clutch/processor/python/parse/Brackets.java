package clutch.processor.python.parse;

import java.util.Set;

/** Which tokens belong together. */
final class Brackets {

  private static final Set<String> OPENING = Set.of("(", "[", "{");
  private static final Set<String> CLOSING = Set.of(")", "]", "}");
  private static final Set<String> NEVER_IN_EXPRESSIONS = Set.of(",", "=", ":", ";", ")", "]", "}", "for", "async");

  private Brackets() {}

  static boolean opens(Token token) {
    return token.kind() == Token.Kind.OPERATOR && OPENING.contains(token.text());
  }

  static boolean closes(Token token) {
    return token.kind() == Token.Kind.OPERATOR && CLOSING.contains(token.text());
  }

  /** How many more brackets are open behind it. */
  static int change(Token token) {
    return opens(token) ? 1 : closes(token) ? -1 : 0;
  }

  /** Whether no expression can go on with it outside brackets. */
  static boolean endsExpression(Token token) {
    boolean word = token.kind() == Token.Kind.OPERATOR || token.kind() == Token.Kind.NAME;
    return word && NEVER_IN_EXPRESSIONS.contains(token.text());
  }
}
