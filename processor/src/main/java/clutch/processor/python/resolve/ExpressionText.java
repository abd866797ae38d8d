package clutch.processor.python.resolve;

import clutch.processor.python.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an expression as Python has it. */
final class ExpressionText {

  private ExpressionText() {}

  static String of(Expression expression) {
    return switch (expression) {
      case Expression.Name(String id) -> id;
      case Expression.Attribute(Expression value, String name) -> of(value) + "." + name;
      case Expression.Subscript(Expression value, List<Expression> index) ->
          of(value) + "[" + joined(index) + "]";
      case Expression.Call call -> of(call.function()) + "(" + arguments(call) + ")";
      case Expression.Text(String value) -> quoted(value);
      case Expression.Bytes(String text) -> text;
      case Expression.Numeral(String text) -> text;
      case Expression.Constant constant ->
          switch (constant) {
            case NONE -> "None";
            case TRUE -> "True";
            case FALSE -> "False";
            case ELLIPSIS -> "...";
          };
      case Expression.ListOf(List<Expression> elements) -> "[" + joined(elements) + "]";
      case Expression.TupleOf(List<Expression> elements) ->
          "(" + joined(elements) + (elements.size() == 1 ? ",)" : ")");
      case Expression.DictOf(List<Expression> keys, List<Expression> values) ->
          "{" + entries(keys, values) + "}";
      case Expression.Binary(String operator, Expression left, Expression right) ->
          of(left) + " " + operator + " " + of(right);
      case Expression.Not(Expression operand) -> "not " + of(operand);
      case Expression.Starred(Expression operand) -> "*" + of(operand);
      case Expression.Unread(String text) -> text;
    };
  }

  private static String joined(List<Expression> expressions) {
    return expressions.stream().map(ExpressionText::of).collect(Collectors.joining(", "));
  }

  private static String arguments(Expression.Call call) {
    List<String> arguments = new ArrayList<>();
    call.arguments().forEach(argument -> arguments.add(of(argument)));
    call.keywords().forEach((name, value) -> arguments.add(name + "=" + of(value)));
    return String.join(", ", arguments);
  }

  private static String entries(List<Expression> keys, List<Expression> values) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < Math.min(keys.size(), values.size()); i++) {
      entries.add(of(keys.get(i)) + ": " + of(values.get(i)));
    }
    return String.join(", ", entries);
  }

  private static String quoted(String value) {
    StringBuilder text = new StringBuilder("'");
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      switch (letter) {
        case '\\' -> text.append("\\\\");
        case '\'' -> text.append("\\'");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> text.append(letter);
      }
    }
    return text.append('\'').toString();
  }
}
