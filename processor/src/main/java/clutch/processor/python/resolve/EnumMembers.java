package clutch.processor.python.resolve;

import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.resolve.Symbol.OfVariable;
import clutch.processor.python.syntax.Expression;
import org.jspecify.annotations.Nullable;

/** Tells the members of an enum from the other attributes of its class. */
final class EnumMembers {
  private final Resolution resolution;

  EnumMembers(Resolution resolution) {
    this.resolution = resolution;
  }

  /** What a name of an enum's body is; null if it is what it would be in any class. */
  @Nullable PythonMember read(String name, Symbol symbol, ClassScope scope) {
    if (name.startsWith("_") || !(symbol instanceof OfVariable variable) || variable.ofSelf()) {
      return null;
    }
    Expression value = variable.value();
    if (value == null) {
      // A constant, as older stubs write it, or an attribute that each constant has.
      return scope.module().isStub() ? new PythonMember.Variable(Special.UNKNOWN, false) : null;
    }
    if (value instanceof Expression.Call call) {
      String maker = resolution.symbols().nameOf(call.function(), scope);
      if ("enum.nonmember".equals(maker) || "builtins.property".equals(maker)) {
        return new PythonMember.Variable(Special.UNKNOWN, false);
      }
    }
    return new PythonMember.Variable(
        new PythonType.Literal(scope.qualifiedName(), original(name, scope)), false);
  }

  /** {@code CRIMSON = RED} is another name for RED, and so is a name with the value that RED has. */
  private static String original(String name, ClassScope scope) {
    String named = named(name, scope);
    Expression value = valueOf(named, scope);
    if (value == null || !isLiteral(value) || scope.own("__new__") != null) {
      return named;
    }
    return scope.table().names().stream()
        .filter(other -> !other.startsWith("_") && value.equals(valueOf(other, scope)))
        .findFirst()
        .orElse(named);
  }

  private static @Nullable Expression valueOf(String name, ClassScope scope) {
    return scope.own(name) instanceof OfVariable variable && !variable.ofSelf() ? variable.value() : null;
  }

  private static boolean isLiteral(Expression value) {
    return value instanceof Expression.Text || value instanceof Expression.Bytes || value instanceof Expression.Numeral;
  }

  private static String named(String name, ClassScope scope) {
    String original = name;
    for (int i = 0; i < 10; i++) {
      if (!(scope.own(original) instanceof OfVariable variable)
          || !(variable.value() instanceof Expression.Name(String other))
          || other.equals(original)
          || !(scope.own(other) instanceof OfVariable)) {
        break;
      }
      original = other;
    }
    return original;
  }
}
