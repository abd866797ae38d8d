package clutch.processor.python.parse;

import clutch.processor.python.parse.Token.Kind;
import clutch.processor.python.syntax.Expression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what stands in the brackets behind an expression. */
final class ArgumentReader {

  private final Tokens tokens;
  private final ExpressionReader expressions;

  ArgumentReader(Tokens tokens, ExpressionReader expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** Reads {@code (a, *b, c=1, **d)}. */
  Arguments read() throws SyntaxException {
    tokens.expect("(");
    List<Expression> positional = new ArrayList<>();
    Map<String, Expression> keywords = new LinkedHashMap<>();
    int highest = 0;
    while (!tokens.accept(")")) {
      if (tokens.accept("**")) {
        keywords.putIfAbsent("**", expressions.expression());
      } else if (tokens.at(Kind.NAME) && tokens.peek(1).is("=")) {
        String name = tokens.name();
        tokens.expect("=");
        keywords.putIfAbsent(name, expressions.expression());
      } else {
        int start = tokens.position();
        Expression value = expressions.expression();
        positional.add(expressions.skipComprehension() ? expressions.unread(start) : value);
      }
      highest = Math.max(highest, expressions.height());
      if (!tokens.at(")")) {
        tokens.expect(",");
      }
    }
    return new Arguments(
        List.copyOf(positional), Collections.unmodifiableMap(new LinkedHashMap<>(keywords)), highest);
  }

  /** Reads {@code [a, b:c]}, behind its first bracket. */
  Elements index() throws SyntaxException {
    List<Expression> elements = new ArrayList<>();
    int highest = 0;
    do {
      int start = tokens.position();
      Expression element = tokens.at(":") ? expressions.unread(start) : expressions.expression();
      elements.add(skipSlice() ? expressions.unread(start) : element);
      highest = Math.max(highest, expressions.height());
      if (!tokens.at("]")) {
        tokens.expect(",");
      }
    } while (!tokens.accept("]"));
    return new Elements(List.copyOf(elements), highest);
  }

  private boolean skipSlice() throws SyntaxException {
    boolean slice = false;
    while (tokens.accept(":")) {
      slice = true;
      if (!tokens.at(":") && !tokens.at(",") && !tokens.at("]")) {
        expressions.expression();
      }
    }
    return slice;
  }
}
