package clutch.processor.python.resolve;

import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.resolve.Symbol.OfVariable;
import clutch.processor.python.resolve.TypeVariables.TypeVariable;
import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Statement.TypeParameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads type aliases: {@code Pair = tuple[T, T]}, {@code TypeAlias}, {@code type}, {@code NewType}. */
final class Aliases {
  private final Resolution resolution;
  private final TypeReader types;
  private final Set<Expression> reading = Collections.newSetFromMap(new IdentityHashMap<>());

  Aliases(Resolution resolution, TypeReader types) {
    this.resolution = resolution;
    this.types = types;
  }

  /** A variable that stands in a hint. */
  PythonType read(OfVariable variable, @Nullable List<Expression> index, Scope scope) {
    Expression value = variable.value();
    Expression hint = variable.hint();
    if (value == null || variable.ofSelf()) {
      return Special.UNKNOWN;
    }
    boolean isSaid =
        hint != null
            && "typing.TypeAlias".equals(resolution.symbols().nameOf(hint, variable.scope()));
    if (hint != null && !isSaid) {
      return Special.UNKNOWN;
    }
    if (value instanceof Expression.Call call) {
      return made(call, variable.scope(), index, scope);
    }
    // Without TypeAlias, a text or None is a value.
    boolean isHint = isSaid || value instanceof Expression.Subscript || value instanceof Expression.Binary;
    return isHint ? read(value, variable.scope(), List.of(), index, scope) : Special.UNKNOWN;
  }

  private PythonType made(
      Expression.Call call, Scope where, @Nullable List<Expression> index, Scope scope) {
    String maker = resolution.symbols().nameOf(call.function(), where);
    if (call.arguments().size() < 2) {
      return Special.UNKNOWN;
    }
    Expression value = call.arguments().get(1);
    if ("typing.NewType".equals(maker)) {
      return read(value, where, List.of(), null, scope);
    }
    return "typing.TypeAliasType".equals(maker)
        ? read(value, where, List.of(), index, scope)
        : Special.UNKNOWN;
  }

  /**
   * An alias.
   *
   * @param value what it stands for
   * @param where where that is written
   * @param parameters its type parameters, if they are written in brackets
   * @param index its type arguments, or null if none are given
   * @param scope where those are written
   */
  PythonType read(
      Expression value,
      Scope where,
      List<TypeParameter> parameters,
      @Nullable List<Expression> index,
      Scope scope) {
    if (!reading.add(value)) {
      // It speaks of itself: type Json = dict[str, Json].
      return Special.UNKNOWN;
    }
    PythonType type;
    try {
      type = types.read(value, TypeParameterScope.of(where, parameters));
    } finally {
      reading.remove(value);
    }
    Set<String> names = new LinkedHashSet<>();
    parameters.forEach(parameter -> names.add(parameter.name()));
    if (parameters.isEmpty()) {
      collect(type, names);
    }
    if (names.isEmpty()) {
      return type;
    }
    List<PythonType> arguments = index == null ? List.of() : types.read(index, scope);
    Map<String, PythonType> given = new HashMap<>();
    List<String> order = new ArrayList<>(names);
    for (int i = 0; i < order.size(); i++) {
      given.put(
          order.get(i),
          arguments.size() == order.size() ? arguments.get(i) : fallback(order.get(i), where));
    }
    return new Substitution(given, null).apply(type);
  }

  private PythonType fallback(String name, Scope where) {
    TypeVariable variable = resolution.variables().of(where.find(name));
    return variable == null || variable.fallback() == null
        ? Special.UNKNOWN
        : variable.fallback();
  }

  /** The type variables in a type, in the order in which they appear. */
  static void collect(PythonType type, Set<String> names) {
    switch (type) {
      case PythonType.Variable variable -> names.add(variable.name());
      case PythonType.Instance instance -> instance.arguments().forEach(it -> collect(it, names));
      case PythonType.Tuple tuple -> tuple.elements().forEach(it -> collect(it, names));
      case PythonType.Union union -> union.members().forEach(it -> collect(it, names));
      case PythonType.ClassObject classObject -> collect(classObject.instance(), names);
      case PythonType.Callable callable -> {
        List<PythonType> parameters = callable.parameters();
        if (parameters != null) {
          parameters.forEach(it -> collect(it, names));
        }
        collect(callable.result(), names);
      }
      case PythonType.Special special -> {}
      case PythonType.Literal literal -> {}
      case PythonType.Self self -> {}
    }
  }
}
