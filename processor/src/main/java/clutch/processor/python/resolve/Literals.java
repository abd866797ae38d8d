package clutch.processor.python.resolve;

import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.resolve.Symbol.OfClass;
import clutch.processor.python.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code Literal["a", 1, None, Color.RED, Other]}. */
final class Literals {
  private final Resolution resolution;
  private final TypeReader types;

  Literals(Resolution resolution, TypeReader types) {
    this.resolution = resolution;
    this.types = types;
  }

  PythonType read(List<Expression> values, Scope scope) {
    List<PythonType> members = new ArrayList<>();
    values.forEach(value -> members.add(read(value, scope)));
    return UnionTypes.of(members);
  }

  private PythonType read(Expression value, Scope scope) {
    return switch (value) {
      case Expression.Constant.NONE -> Special.NONE;
      case Expression.Constant.TRUE -> new PythonType.Literal("builtins.bool", "True");
      case Expression.Constant.FALSE -> new PythonType.Literal("builtins.bool", "False");
      case Expression.Text(String text) -> new PythonType.Literal("builtins.str", text);
      case Expression.Numeral(String text) -> new PythonType.Literal("builtins.int", text);
      case Expression.Bytes(String text) -> new PythonType.Literal("builtins.bytes", text);
      case Expression.Attribute(Expression owner, String name)
          when resolution.symbols().of(owner, scope) instanceof OfClass(ClassScope enumeration) ->
          new PythonType.Literal(enumeration.qualifiedName(), name);
      case Expression.Name name -> nested(types.read(name, scope));
      case Expression.Attribute name -> nested(types.read(name, scope));
      case Expression.Subscript subscript -> nested(types.read(subscript, scope));
      default -> Special.UNKNOWN;
    };
  }

  /** Another alias of literals; anything else is not allowed here. */
  private static PythonType nested(PythonType type) {
    boolean fits =
        switch (type) {
          case PythonType.Literal literal -> true;
          case Special special -> special == Special.NONE;
          case PythonType.Union(List<PythonType> members) ->
              members.stream().allMatch(member -> nested(member) != Special.UNKNOWN);
          default -> false;
        };
    return fits ? type : Special.UNKNOWN;
  }
}
