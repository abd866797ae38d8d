package clutch.processor.python.parse;

import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Expression.Binary;
import clutch.processor.python.syntax.Expression.ListOf;
import clutch.processor.python.syntax.Expression.Text;
import clutch.processor.python.syntax.Expression.TupleOf;
import clutch.processor.python.syntax.Statement;
import clutch.processor.python.syntax.Statement.All;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is done to {@code __all__}. */
final class AllReader {

  private static final Map<String, String> METHODS = Map.of("append", "+=", "extend", "+=", "remove", "-=");

  private final Tokens tokens;
  private final ExpressionReader expressions;

  AllReader(Tokens tokens, ExpressionReader expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  boolean isHere() {
    Token second = tokens.peek(1);
    return tokens.at("__all__") && (second.is("=") || second.is(":") || second.is("+=") || second.is("."));
  }

  void read(List<Statement> into) throws SyntaxException {
    int line = tokens.next().line();
    if (tokens.accept("+=")) {
      into.add(new All(line, "+=", names(expressions.list())));
      return;
    }
    if (tokens.accept(".")) {
      String method = tokens.name();
      @Nullable String operation = METHODS.get(method);
      if (operation == null) {
        into.add(new All(line, "=", null));
        tokens.goTo(tokens.statementEnd());
        return;
      }
      List<Expression> given = new ArgumentReader(tokens, expressions).read().positional();
      into.add(new All(line, operation, given.size() == 1 ? named(method, given.getFirst()) : null));
      return;
    }
    if (tokens.accept(":")) {
      expressions.expression();
    }
    if (tokens.accept("=")) {
      into.add(new All(line, "=", names(expressions.list())));
    }
  }

  private static @Nullable List<String> named(String method, Expression argument) {
    return names(method.equals("extend") ? argument : new ListOf(List.of(argument)));
  }

  private static @Nullable List<String> names(Expression value) {
    return switch (value) {
      case ListOf(List<Expression> elements) -> texts(elements);
      case TupleOf(List<Expression> elements) -> texts(elements);
      case Binary(String operator, Expression left, Expression right) when operator.equals("+") ->
          joined(names(left), names(right));
      default -> null;
    };
  }

  private static @Nullable List<String> texts(List<Expression> elements) {
    List<String> texts = new ArrayList<>();
    for (Expression element : elements) {
      if (!(element instanceof Text(String value))) {
        return null;
      }
      texts.add(value);
    }
    return List.copyOf(texts);
  }

  private static @Nullable List<String> joined(@Nullable List<String> left, @Nullable List<String> right) {
    if (left == null || right == null) {
      return null;
    }
    List<String> both = new ArrayList<>(left);
    both.addAll(right);
    return List.copyOf(both);
  }
}
