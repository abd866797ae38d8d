package clutch.processor.python.resolve;

import clutch.processor.python.resolve.Symbol.OfClass;
import clutch.processor.python.resolve.Symbol.OfModule;
import clutch.processor.python.resolve.Symbol.OfVariable;
import clutch.processor.python.syntax.Expression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What dotted names stand for. */
final class Symbols {
  private final Resolution resolution;
  private final Set<Expression> following = Collections.newSetFromMap(new IdentityHashMap<>());

  Symbols(Resolution resolution) {
    this.resolution = resolution;
  }

  /** What an expression stands for: a name, an attribute, or a subscript of one. */
  Symbol of(Expression expression, Scope scope) {
    return switch (expression) {
      case Expression.Name(String id) -> normal(scope.find(id));
      case Expression.Attribute(Expression value, String name) ->
          normal(attribute(of(value, scope), name));
      default -> Symbol.Unknown.UNKNOWN;
    };
  }

  private Symbol attribute(Symbol owner, String name) {
    return switch (owner) {
      case OfModule(String module) -> resolution.modules().member(module, name);
      case OfClass(ClassScope scope) -> attribute(scope, name, new HashSet<>());
      default -> Symbol.Unknown.UNKNOWN;
    };
  }

  private Symbol attribute(ClassScope scope, String name, Set<ClassScope> seen) {
    Symbol own = scope.own(name);
    if (own != null) {
      return own;
    }
    if (seen.add(scope)) {
      for (Expression base : scope.definition().bases()) {
        Expression plain =
            base instanceof Expression.Subscript subscript ? subscript.value() : base;
        if (of(plain, scope.header()) instanceof OfClass(ClassScope inherited)) {
          Symbol found = attribute(inherited, name, seen);
          if (found != Symbol.Unknown.UNKNOWN) {
            return found;
          }
        }
      }
    }
    return Symbol.Unknown.UNKNOWN;
  }

  /** The symbol itself, or what it is another name for: {@code Text = str}. */
  Symbol normal(Symbol symbol) {
    return switch (symbol) {
      case OfVariable variable -> normal(variable);
      case Symbol.OneOf(List<Symbol> alternatives) -> {
        List<Symbol> all = new ArrayList<>();
        for (Symbol alternative : alternatives) {
          Symbol one = normal(alternative);
          if (!all.contains(one)) {
            all.add(one);
          }
        }
        yield all.size() == 1 ? all.get(0) : new Symbol.OneOf(all);
      }
      default -> symbol;
    };
  }

  private Symbol normal(OfVariable variable) {
    Expression value = variable.value();
    if (variable.hint() != null || value == null || variable.ofSelf()) {
      return variable;
    }
    if (value instanceof Expression.Call call) {
      ClassScope made = resolution.functionalClasses().of(variable, call);
      return made == null ? variable : new OfClass(made);
    }
    if (value.dottedName() == null || !following.add(value)) {
      return variable;
    }
    try {
      Symbol target = of(value, variable.scope());
      return target == Symbol.Unknown.UNKNOWN ? variable : target;
    } finally {
      following.remove(value);
    }
  }

  /** The whole name of what an expression stands for, as its definition has it; null if that is not known. */
  @Nullable String nameOf(Expression expression, Scope scope) {
    return nameOf(of(expression, scope));
  }

  /** The whole name of what a symbol stands for, as its definition has it; null if that is not known. */
  static @Nullable String nameOf(Symbol symbol) {
    String name =
        switch (symbol) {
          case OfClass(ClassScope scope) -> scope.qualifiedName();
          case Symbol.OfFunction function ->
              ModuleNames.join(function.scope().qualifiedName(), function.last().name());
          case OfVariable variable -> variable.qualifiedName();
          case OfModule(String module) -> module;
          default -> null;
        };
    // Most of typing_extensions is typing's, under the same name.
    return name != null && name.startsWith("typing_extensions.")
        ? "typing." + name.substring("typing_extensions.".length())
        : name;
  }
}
