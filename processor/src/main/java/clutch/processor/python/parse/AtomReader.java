package clutch.processor.python.parse;

import clutch.processor.python.parse.Token.Kind;
import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Expression.Constant;
import clutch.processor.python.syntax.Expression.DictOf;
import clutch.processor.python.syntax.Expression.ListOf;
import clutch.processor.python.syntax.Expression.Name;
import clutch.processor.python.syntax.Expression.Numeral;
import clutch.processor.python.syntax.Expression.TupleOf;
import java.util.ArrayList;
import java.util.List;

/** Reads names, literals and what stands in brackets. */
final class AtomReader {

  private final Tokens tokens;
  private final ExpressionReader expressions;

  AtomReader(Tokens tokens, ExpressionReader expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  Expression atom() throws SyntaxException {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case NUMBER -> expressions.leaf(new Numeral(tokens.next().text()));
      case STRING -> strings();
      case NAME -> expressions.leaf(named(token));
      case OPERATOR -> bracketed(token);
      case NEWLINE, INDENT, DEDENT, END -> throw SyntaxException.expected("an expression", token);
    };
  }

  private Expression named(Token token) throws SyntaxException {
    Expression value =
        switch (token.text()) {
          case "None" -> Constant.NONE;
          case "True" -> Constant.TRUE;
          case "False" -> Constant.FALSE;
          default -> new Name(token.text());
        };
    if (value instanceof Name && Keywords.contains(token.text())) {
      throw SyntaxException.expected("an expression", token);
    }
    tokens.next();
    return value;
  }

  private Expression strings() {
    int start = tokens.position();
    List<String> literals = new ArrayList<>();
    while (tokens.at(Kind.STRING)) {
      literals.add(tokens.next().text());
    }
    Expression value = StringValues.of(literals);
    return value == null ? expressions.unread(start) : expressions.leaf(value);
  }

  private Expression bracketed(Token token) throws SyntaxException {
    int start = tokens.position();
    tokens.next();
    return switch (token.text()) {
      case "..." -> expressions.leaf(Constant.ELLIPSIS);
      case "(" -> parenthesized(start);
      case "[" -> list(start);
      case "{" -> dict(start);
      default -> {
        tokens.goTo(start);
        throw SyntaxException.expected("an expression", token);
      }
    };
  }

  private Expression parenthesized(int start) throws SyntaxException {
    if (tokens.accept(")")) {
      return expressions.leaf(new TupleOf(List.of()));
    }
    Expression first = expressions.expression();
    if (expressions.skipComprehension()) {
      tokens.expect(")");
      return expressions.unread(start);
    }
    if (tokens.accept(")")) {
      return first;
    }
    Elements elements = rest(first, ")");
    return expressions.node(new TupleOf(elements.expressions()), elements.height(), start);
  }

  private Expression list(int start) throws SyntaxException {
    if (tokens.accept("]")) {
      return expressions.leaf(new ListOf(List.of()));
    }
    Expression first = expressions.expression();
    if (expressions.skipComprehension()) {
      tokens.expect("]");
      return expressions.unread(start);
    }
    Elements elements = rest(first, "]");
    return expressions.node(new ListOf(elements.expressions()), elements.height(), start);
  }

  /** Reads what stands behind the first element, and the closing bracket. */
  private Elements rest(Expression first, String close) throws SyntaxException {
    List<Expression> elements = new ArrayList<>(List.of(first));
    int highest = expressions.height();
    while (!tokens.accept(close)) {
      tokens.expect(",");
      if (!tokens.at(close)) {
        elements.add(expressions.expression());
        highest = Math.max(highest, expressions.height());
      }
    }
    return new Elements(List.copyOf(elements), highest);
  }

  /** A dict display; a set, a comprehension and one with {@code **} are of no use to declarations. */
  private Expression dict(int start) throws SyntaxException {
    List<Expression> keys = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    boolean plain = true;
    int highest = 0;
    while (!tokens.accept("}")) {
      if (tokens.accept("**")) {
        expressions.expression();
        plain = false;
      } else {
        keys.add(expressions.expression());
        highest = Math.max(highest, expressions.height());
        if (tokens.accept(":")) {
          values.add(expressions.expression());
          highest = Math.max(highest, expressions.height());
        }
        plain &= !expressions.skipComprehension();
      }
      if (!tokens.at("}")) {
        tokens.expect(",");
      }
    }
    return plain && keys.size() == values.size()
        ? expressions.node(new DictOf(List.copyOf(keys), List.copyOf(values)), highest, start)
        : expressions.unread(start);
  }
}
