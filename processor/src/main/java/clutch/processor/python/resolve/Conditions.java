package clutch.processor.python.resolve;

import clutch.processor.python.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges the conditions that stubs have: on {@code sys.version_info}, {@code sys.platform} and {@code
 * TYPE_CHECKING}.
 *
 * @param version the Python that they are judged for
 * @param platform what {@code sys.platform} is
 */
record Conditions(PythonVersion version, String platform) {

  Certainty judge(Expression condition) {
    return switch (condition) {
      case Expression.Constant constant -> Certainty.of(constant == Expression.Constant.TRUE);
      case Expression.Not not -> judge(not.operand()).not();
      case Expression.Binary binary -> judge(binary);
      case Expression.Name(String id) when id.equals("TYPE_CHECKING") -> Certainty.TRUE;
      case Expression.Attribute(Expression module, String name) when name.equals("TYPE_CHECKING") ->
          Certainty.TRUE;
      case Expression.Numeral(String text) -> Certainty.of(!text.equals("0"));
      case Expression.Call call -> called(call);
      default -> Certainty.UNKNOWN;
    };
  }

  private Certainty judge(Expression.Binary binary) {
    return switch (binary.operator()) {
      case "and" -> judge(binary.left()).and(judge(binary.right()));
      case "or" -> judge(binary.left()).or(judge(binary.right()));
      default -> compare(binary.left(), binary.operator(), binary.right());
    };
  }

  private Certainty called(Expression.Call call) {
    if ("sys.platform.startswith".equals(call.function().dottedName())
        && call.arguments().size() == 1
        && call.arguments().get(0) instanceof Expression.Text(String start)) {
      return Certainty.of(platform.startsWith(start));
    }
    return Certainty.UNKNOWN;
  }

  private Certainty compare(Expression left, String operator, Expression right) {
    String name = left.dottedName();
    if (right instanceof Expression.Text(String text)) {
      String value = known(name);
      return value == null ? Certainty.UNKNOWN : equal(value.equals(text), operator);
    }
    if ("sys.version_info".equals(name)) {
      List<Integer> asked = numbers(right);
      return asked == null ? Certainty.UNKNOWN : compareVersion(asked, operator);
    }
    if ("sys.version_info.major".equals(name) || isMajor(left)) {
      List<Integer> asked = numbers(new Expression.TupleOf(List.of(right)));
      return asked == null
          ? Certainty.UNKNOWN
          : holds(Integer.compare(version.major(), asked.get(0)), operator);
    }
    return Certainty.UNKNOWN;
  }

  private @Nullable String known(@Nullable String name) {
    if (name == null) {
      return null;
    }
    return switch (name) {
      case "sys.platform" -> platform;
      case "os.name" -> platform.equals("win32") ? "nt" : "posix";
      case "sys.implementation.name" -> "cpython";
      case "__name__" -> "";
      default -> null;
    };
  }

  private static boolean isMajor(Expression left) {
    return left instanceof Expression.Subscript(Expression value, List<Expression> index)
        && "sys.version_info".equals(value.dottedName())
        && index.size() == 1
        && index.get(0) instanceof Expression.Numeral(String text)
        && text.equals("0");
  }

  private Certainty compareVersion(List<Integer> asked, String operator) {
    List<Integer> mine = List.of(version.major(), version.minor());
    for (int i = 0; i < Math.min(2, asked.size()); i++) {
      int order = Integer.compare(mine.get(i), asked.get(i));
      if (order != 0) {
        return holds(order, operator);
      }
    }
    // What is asked for has no micro version, so ours, which has one, is greater.
    return asked.size() <= 2 ? holds(1, operator) : Certainty.UNKNOWN;
  }

  private static Certainty equal(boolean equal, String operator) {
    return switch (operator) {
      case "==" -> Certainty.of(equal);
      case "!=" -> Certainty.of(!equal);
      default -> Certainty.UNKNOWN;
    };
  }

  private static Certainty holds(int order, String operator) {
    return switch (operator) {
      case "<" -> Certainty.of(order < 0);
      case "<=" -> Certainty.of(order <= 0);
      case ">" -> Certainty.of(order > 0);
      case ">=" -> Certainty.of(order >= 0);
      default -> equal(order == 0, operator);
    };
  }

  private static @Nullable List<Integer> numbers(Expression tuple) {
    if (!(tuple instanceof Expression.TupleOf(List<Expression> elements))) {
      return null;
    }
    List<Integer> numbers = new ArrayList<>();
    for (Expression element : elements) {
      if (element instanceof Expression.Numeral(String text)
          && text.length() < 9
          && text.chars().allMatch(Character::isDigit)) {
        numbers.add(Integer.parseInt(text));
      } else {
        return null;
      }
    }
    return numbers;
  }
}
