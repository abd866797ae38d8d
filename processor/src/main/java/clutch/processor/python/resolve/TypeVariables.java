package clutch.processor.python.resolve;

import clutch.processor.python.PythonType;
import clutch.processor.python.resolve.Symbol.OfTypeParameter;
import clutch.processor.python.resolve.Symbol.OfVariable;
import clutch.processor.python.syntax.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Type variables: {@code TypeVar("T", bound=int)} and those in brackets. */
final class TypeVariables {
  private final Resolution resolution;
  private final Map<Symbol, TypeVariable> known = new HashMap<>();
  private final Set<Symbol> reading = new HashSet<>();

  TypeVariables(Resolution resolution) {
    this.resolution = resolution;
  }

  /**
   * A type variable.
   *
   * @param type it as a type
   * @param isPlain whether it stands for one type: not a {@code ParamSpec} or {@code TypeVarTuple}
   * @param fallback what it is if nothing is given for it, or null
   */
  record TypeVariable(PythonType.Variable type, boolean isPlain, @Nullable PythonType fallback) {

    String name() {
      return type.name();
    }
  }

  /** The type variable that a symbol is; null if it is none. */
  @Nullable TypeVariable of(Symbol symbol) {
    TypeVariable variable = known.get(symbol);
    if (variable == null && isOne(symbol)) {
      // Its bound may speak of itself.
      boolean first = reading.add(symbol);
      variable = first ? read(symbol) : bare(symbol);
      if (first) {
        reading.remove(symbol);
        known.put(symbol, variable);
      }
    }
    return variable;
  }

  private boolean isOne(Symbol symbol) {
    return symbol instanceof OfTypeParameter || kind(symbol) != null;
  }

  private @Nullable String kind(Symbol symbol) {
    if (symbol instanceof OfVariable variable
        && variable.hint() == null
        && variable.value() instanceof Expression.Call call) {
      String name = resolution.symbols().nameOf(call.function(), variable.scope());
      if (name != null) {
        return switch (name) {
          case "typing.TypeVar", "typing.ParamSpec", "typing.TypeVarTuple" -> name;
          default -> null;
        };
      }
    }
    return null;
  }

  private static TypeVariable bare(Symbol symbol) {
    String name =
        symbol instanceof OfTypeParameter parameter
            ? parameter.parameter().name()
            : symbol instanceof OfVariable variable ? variable.name() : "";
    return new TypeVariable(new PythonType.Variable(name, null, List.of()), true, null);
  }

  private TypeVariable read(Symbol symbol) {
    if (symbol instanceof OfTypeParameter(Scope scope, var parameter)) {
      Expression bound = parameter.bound();
      if (bound instanceof Expression.TupleOf(List<Expression> constraints)) {
        return of(parameter.name(), null, constraints, null, scope, parameter.stars() == 0);
      }
      return of(parameter.name(), bound, List.of(), null, scope, parameter.stars() == 0);
    }
    if (symbol instanceof OfVariable variable
        && variable.value() instanceof Expression.Call call) {
      Map<String, Expression> keywords = call.keywords();
      List<Expression> arguments = call.arguments();
      return of(
          variable.name(),
          keywords.get("bound"),
          arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size()),
          keywords.get("default"),
          variable.scope(),
          "typing.TypeVar".equals(kind(symbol)));
    }
    return bare(symbol);
  }

  private TypeVariable of(
      String name,
      @Nullable Expression bound,
      List<Expression> constraints,
      @Nullable Expression fallback,
      Scope scope,
      boolean isPlain) {
    List<PythonType> types = new ArrayList<>();
    constraints.forEach(constraint -> types.add(resolution.types().read(constraint, scope)));
    PythonType least = bound == null ? null : resolution.types().read(bound, scope);
    return new TypeVariable(
        new PythonType.Variable(name, least, types),
        isPlain,
        fallback == null ? null : resolution.types().read(fallback, scope));
  }
}
