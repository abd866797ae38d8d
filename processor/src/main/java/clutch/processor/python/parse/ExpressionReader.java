package clutch.processor.python.parse;

import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Expression.Attribute;
import clutch.processor.python.syntax.Expression.Binary;
import clutch.processor.python.syntax.Expression.Call;
import clutch.processor.python.syntax.Expression.Not;
import clutch.processor.python.syntax.Expression.Numeral;
import clutch.processor.python.syntax.Expression.Starred;
import clutch.processor.python.syntax.Expression.Subscript;
import clutch.processor.python.syntax.Expression.TupleOf;
import clutch.processor.python.syntax.Expression.Unread;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads expressions. What declarations have no use for becomes {@link Unread}, and so does what is nested deeper
 * than {@link #DEEPEST}, or gets higher than {@link #HIGHEST} by a chain of operators: those who walk through an
 * expression may do so by recursion.
 */
final class ExpressionReader {

  private static final int DEEPEST = 50;
  /** Unions have many members. */
  private static final int HIGHEST = 100;

  private final Tokens tokens;
  private final AtomReader atoms;
  private final ArgumentReader arguments;
  private int depth;
  /** Of the expression that was read last. */
  private int height;

  ExpressionReader(Tokens tokens) {
    this.tokens = tokens;
    this.arguments = new ArgumentReader(tokens, this);
    this.atoms = new AtomReader(tokens, this);
  }

  /** Reads expressions with commas between them, as on the right of a {@code =}. */
  Expression list() throws SyntaxException {
    int start = tokens.position();
    Expression first = expression();
    if (!tokens.at(",")) {
      return first;
    }
    List<Expression> elements = new ArrayList<>(List.of(first));
    int highest = height;
    while (tokens.accept(",") && !atListEnd()) {
      elements.add(expression());
      highest = Math.max(highest, height);
    }
    return node(new TupleOf(elements), highest, start);
  }

  private boolean atListEnd() {
    return tokens.atStatementEnd() || tokens.at("=") || tokens.at(":") || tokens.at(")") || tokens.at("]")
        || tokens.at("}");
  }

  /** Reads one expression. */
  Expression expression() throws SyntaxException {
    int start = tokens.position();
    if (depth == DEEPEST) {
      tokens.skipExpression();
      return unread(start);
    }
    depth++;
    try {
      return read(start);
    } finally {
      depth--;
    }
  }

  private Expression read(int start) throws SyntaxException {
    if (tokens.at("lambda")) {
      skipLambda();
      return unread(start);
    }
    if (tokens.accept("yield")) {
      if (tokens.accept("from") || !atListEnd()) {
        list();
      }
      return unread(start);
    }
    if (tokens.accept("*")) {
      return node(new Starred(operators(Operators.BITWISE_OR)), height, start);
    }
    Expression value = operators(Operators.WEAKEST);
    if (tokens.accept("if")) {
      operators(Operators.WEAKEST);
      tokens.expect("else");
      expression();
      return unread(start);
    }
    if (tokens.accept(":=")) {
      expression();
      return unread(start);
    }
    return value;
  }

  private void skipLambda() throws SyntaxException {
    tokens.expect("lambda");
    while (!tokens.accept(":")) {
      if (tokens.accept("=")) {
        expression();
      } else if (tokens.atStatementEnd()) {
        throw SyntaxException.expected("':'", tokens.peek());
      } else {
        tokens.next();
      }
    }
    expression();
  }

  /** Skips {@code for x in y if z}, if one stands here, and says whether it did. */
  boolean skipComprehension() throws SyntaxException {
    if (!tokens.at("for") && !(tokens.at("async") && tokens.peek(1).is("for"))) {
      return false;
    }
    if (depth == DEEPEST) {
      tokens.skipToClosingBracket();
      return true;
    }
    depth++;
    try {
      skipClauses();
    } finally {
      depth--;
    }
    return true;
  }

  private void skipClauses() throws SyntaxException {
    while (true) {
      if (tokens.accept("async") || tokens.accept("for")) {
        while (!tokens.accept("in")) {
          if (!tokens.accept(",") && !tokens.accept("for")) {
            tokens.accept("*");
            operators(Operators.BITWISE_OR);
          }
        }
        operators(Operators.WEAKEST);
      } else if (tokens.at("if")) {
        tokens.next();
        operators(Operators.WEAKEST);
      } else {
        return;
      }
    }
  }

  /** Reads operands and the operators between them that bind at least as strong. */
  Expression operators(int weakest) throws SyntaxException {
    int start = tokens.position();
    Expression left = weakest < Operators.COMPARISON && tokens.at("not") ? negation(start) : signed();
    Expression compared = left;
    boolean comparison = false;
    while (true) {
      int strength = Operators.strength(tokens.peek());
      boolean notIn = tokens.at("not");
      if (strength == 0 || strength < weakest || (notIn && !tokens.peek(1).is("in"))) {
        return left;
      }
      String operator = tokens.next().text();
      if (notIn || (operator.equals("is") && tokens.at("not"))) {
        operator += " " + tokens.next().text();
      }
      int below = height;
      Expression right = operators(strength + 1);
      below = Math.max(below, height);
      if (comparison && strength == Operators.COMPARISON) {
        // a < b < c is a < b and b < c.
        Expression second = new Binary(operator, compared, right);
        left = node(new Binary("and", left, second), below + 1, start);
      } else {
        left = node(new Binary(operator, left, right), below, start);
      }
      comparison = strength == Operators.COMPARISON;
      compared = right;
    }
  }

  private Expression negation(int start) throws SyntaxException {
    boolean negated = false;
    while (tokens.accept("not")) {
      negated = !negated;
    }
    Expression operand = operators(Operators.COMPARISON);
    return negated ? node(new Not(operand), height, start) : operand;
  }

  private Expression signed() throws SyntaxException {
    int start = tokens.position();
    int signs = skipSigns();
    if (signs == 0) {
      return power();
    }
    String sign = tokens.at(start).text();
    Expression operand = power();
    return operand instanceof Numeral(String digits) && signs == 1 && "+-".contains(sign)
        ? leaf(new Numeral(sign + digits))
        : unread(start);
  }

  private int skipSigns() {
    int start = tokens.position();
    while (tokens.at("-") || tokens.at("+") || tokens.at("~") || tokens.at("await")) {
      tokens.next();
    }
    return tokens.position() - start;
  }

  private Expression power() throws SyntaxException {
    int start = tokens.position();
    Expression base = primary();
    while (tokens.accept("**")) {
      int below = height;
      skipSigns();
      Expression exponent = primary();
      base = node(new Binary("**", base, exponent), Math.max(below, height), start);
    }
    return base;
  }

  private Expression primary() throws SyntaxException {
    int start = tokens.position();
    Expression value = atoms.atom();
    while (true) {
      int below = height;
      if (tokens.accept(".")) {
        value = node(new Attribute(value, tokens.name()), below, start);
      } else if (tokens.at("(")) {
        Arguments given = arguments.read();
        value = node(new Call(value, given.positional(), given.keywords()), Math.max(below, given.height()), start);
      } else if (tokens.accept("[")) {
        Elements index = arguments.index();
        value = node(new Subscript(value, index.expressions()), Math.max(below, index.height()), start);
      } else {
        return value;
      }
    }
  }

  /** How high the expression is that was read last. */
  int height() {
    return height;
  }

  /** An expression with nothing below it. */
  Expression leaf(Expression expression) {
    height = 1;
    return expression;
  }

  /** An expression on top of others, or an unread one if it gets too high. */
  Expression node(Expression expression, int below, int start) {
    if (below >= HIGHEST) {
      return unread(start);
    }
    height = below + 1;
    return expression;
  }

  /** What stands from a position up to here. */
  Expression unread(int start) {
    return leaf(new Unread(tokens.shownFrom(start)));
  }

}
