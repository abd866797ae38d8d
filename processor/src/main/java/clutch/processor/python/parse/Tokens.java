package clutch.processor.python.parse;

import clutch.processor.python.parse.Token.Kind;
import java.util.List;

/** Goes through a file's tokens, from the first to the last. */
final class Tokens {

  private final String text;
  private final List<Token> tokens;
  private int position;

  Tokens(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** How many tokens are read. */
  int position() {
    return position;
  }

  /** Goes on at a position that was seen before, or was counted to. */
  void goTo(int other) {
    position = Math.min(other, tokens.size() - 1);
  }

  Token peek() {
    return tokens.get(position);
  }

  /** The token that many places further on, or the last one. */
  Token peek(int ahead) {
    return tokens.get(Math.min(position + ahead, tokens.size() - 1));
  }

  /** The token at a position, or the last one. */
  Token at(int place) {
    return tokens.get(Math.min(place, tokens.size() - 1));
  }

  Token next() {
    Token token = tokens.get(position);
    goTo(position + 1);
    return token;
  }

  boolean at(String word) {
    return peek().is(word);
  }

  boolean at(Kind kind) {
    return peek().kind() == kind;
  }

  boolean accept(String word) {
    boolean there = at(word);
    if (there) {
      next();
    }
    return there;
  }

  boolean accept(Kind kind) {
    boolean there = at(kind) && kind != Kind.END;
    if (there) {
      next();
    }
    return there;
  }

  void expect(String word) throws SyntaxException {
    if (!accept(word)) {
      throw SyntaxException.expected("'" + word + "'", peek());
    }
  }

  /** Reads a name that is no keyword. */
  String name() throws SyntaxException {
    if (!at(Kind.NAME) || Keywords.contains(peek().text())) {
      throw SyntaxException.expected("a name", peek());
    }
    return next().text();
  }

  /** Whether a simple statement ends here. */
  boolean atStatementEnd() {
    return at(Kind.NEWLINE) || at(Kind.END) || at(";");
  }

  /** Where the simple statement ends that goes on here. */
  int statementEnd() {
    int end = position;
    while (!ends(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean ends(Token token) {
    return token.kind() == Kind.NEWLINE || token.kind() == Kind.END || token.is(";");
  }

  /** Skips the rest of the logical line and the block that belongs to it, if there is one. */
  void skipLineAndBlock() {
    while (!at(Kind.NEWLINE) && !at(Kind.INDENT) && !at(Kind.DEDENT) && !at(Kind.END)) {
      next();
    }
    accept(Kind.NEWLINE);
    skipBlock();
  }

  /** Skips the block that starts here, if one does. */
  void skipBlock() {
    if (!at(Kind.INDENT)) {
      return;
    }
    int open = 0;
    do {
      Kind kind = next().kind();
      open += kind == Kind.INDENT ? 1 : kind == Kind.DEDENT ? -1 : 0;
    } while (open > 0 && !at(Kind.END));
  }

  /** Skips an expression without looking at what it is: up to what can't be part of one outside brackets. */
  void skipExpression() {
    int lambdas = 0;
    int open = 0;
    while (!at(Kind.NEWLINE) && !at(Kind.END)) {
      Token token = peek();
      if (Brackets.opens(token)) {
        open++;
      } else if (open > 0) {
        open -= Brackets.closes(token) ? 1 : 0;
      } else if (token.is("lambda")) {
        lambdas++;
      } else if (token.is(":") && lambdas > 0) {
        lambdas--;
      } else if (lambdas == 0 && Brackets.endsExpression(token)) {
        return;
      }
      next();
    }
  }

  /** Skips what is left in the bracket that is open here. */
  void skipToClosingBracket() {
    int open = 0;
    while (!at(Kind.NEWLINE) && !at(Kind.END) && (open > 0 || !Brackets.closes(peek()))) {
      open += Brackets.change(next());
    }
  }

  /** Where the colon of a compound statement is, or -1 if there is none in this line. */
  int colon() {
    int lambdas = 0;
    int open = 0;
    for (int place = position; ; place++) {
      Token token = tokens.get(place);
      if (token.kind() == Kind.NEWLINE || token.kind() == Kind.END) {
        return -1;
      }
      open += Brackets.change(token);
      if (open == 0 && token.is("lambda")) {
        lambdas++;
      } else if (open == 0 && token.is(":") && lambdas-- == 0) {
        return place;
      }
    }
  }

  /** What the file says from a position up to here, for a reader. */
  String shownFrom(int start) {
    int end = position == start ? tokens.get(start).end() : tokens.get(position - 1).end();
    return Shown.shortened(text, tokens.get(start).start(), end);
  }
}
