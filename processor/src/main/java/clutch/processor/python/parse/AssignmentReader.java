package clutch.processor.python.parse;

import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Statement;
import clutch.processor.python.syntax.Statement.TypeAlias;
import clutch.processor.python.syntax.Statement.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads assignments, and type aliases. */
final class AssignmentReader {

  private final Tokens tokens;
  private final ExpressionReader expressions;
  private final ParameterReader parameters;

  AssignmentReader(Tokens tokens, ExpressionReader expressions, ParameterReader parameters) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.parameters = parameters;
  }

  /** Whether the simple statement that starts here assigns something or annotates it. */
  boolean isHere() {
    int end = tokens.statementEnd();
    int open = 0;
    for (int place = tokens.position(); place < end; place++) {
      Token token = tokens.at(place);
      open += Brackets.change(token);
      if (open == 0 && (token.is("=") || token.is(":") || Operators.isAugmented(token))) {
        return true;
      } else if (open == 0 && token.is("lambda")) {
        return false;
      }
    }
    return false;
  }

  /** Reads {@code a = b = 1} or {@code a: int = 1}; null if it is {@code a += 1}, which declares nothing. */
  @Nullable Assignment read() throws SyntaxException {
    int line = tokens.peek().line();
    Expression target = expressions.list();
    if (Operators.isAugmented(tokens.peek())) {
      return null;
    }
    if (tokens.accept(":")) {
      Expression hint = expressions.expression();
      int start = tokens.position();
      @Nullable Expression value = tokens.accept("=") ? expressions.list() : null;
      return new Assignment(line, List.of(target), hint, value, expressions.unread(start));
    }
    List<Expression> targets = new ArrayList<>();
    int start = tokens.position();
    Expression value = target;
    while (tokens.accept("=")) {
      targets.add(value);
      start = tokens.position();
      value = expressions.list();
    }
    return new Assignment(line, List.copyOf(targets), null, value, expressions.unread(start));
  }

  /** Whether a type alias starts here; {@code type} is a name too. */
  boolean isTypeAlias() {
    Token name = tokens.peek(1);
    return tokens.at("type")
        && name.kind() == Token.Kind.NAME
        && !Keywords.contains(name.text())
        && (tokens.peek(2).is("=") || tokens.peek(2).is("["));
  }

  /** Reads {@code type Pair[T] = tuple[T, T]}. */
  Statement typeAlias() throws SyntaxException {
    int line = tokens.next().line();
    String name = tokens.name();
    List<TypeParameter> typeParameters = parameters.typeParameters();
    tokens.expect("=");
    return new TypeAlias(line, name, typeParameters, expressions.expression());
  }
}
