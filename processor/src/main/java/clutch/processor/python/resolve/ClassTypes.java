package clutch.processor.python.resolve;

import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.resolve.TypeVariables.TypeVariable;
import clutch.processor.python.syntax.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What classes mean as hints. */
final class ClassTypes {
  private final Resolution resolution;
  private final TypeReader types;

  ClassTypes(Resolution resolution, TypeReader types) {
    this.resolution = resolution;
    this.types = types;
  }

  /** A class by its whole name. */
  PythonType read(String className, @Nullable List<Expression> index, Scope scope) {
    ClassScope named = resolution.index().find(className);
    return named == null ? Special.UNKNOWN : read(named, index, scope);
  }

  /**
   * A class.
   *
   * @param index what stands in brackets behind it, or null without brackets
   */
  PythonType read(ClassScope named, @Nullable List<Expression> index, Scope scope) {
    String name = named.qualifiedName();
    resolution.index().add(named);
    return switch (name) {
      case "typing.Any", "typing_extensions.Any" -> Special.UNKNOWN;
      case "types.NoneType" -> Special.NONE;
      case "builtins.tuple" -> tuple(index, scope);
      case "builtins.type" ->
          new PythonType.ClassObject(
              index == null || index.size() != 1
                  ? Special.UNKNOWN
                  : types.read(index.get(0), scope));
      case "dataclasses.InitVar" ->
          index == null || index.size() != 1 ? Special.UNKNOWN : types.read(index.get(0), scope);
      default -> instance(named, index == null ? List.of() : types.read(index, scope));
    };
  }

  private PythonType tuple(@Nullable List<Expression> index, Scope scope) {
    if (index == null) {
      return new PythonType.Tuple(List.of(Special.UNKNOWN), true);
    }
    if (index.size() == 1
        && index.get(0) instanceof Expression.TupleOf(List<Expression> elements)
        && elements.isEmpty()) {
      return new PythonType.Tuple(List.of(), false);
    }
    if (index.size() == 2 && index.get(1) == Expression.Constant.ELLIPSIS) {
      return new PythonType.Tuple(List.of(types.read(index.get(0), scope)), true);
    }
    for (Expression element : index) {
      boolean unpacked =
          element instanceof Expression.Starred
              || (element instanceof Expression.Subscript(Expression value, List<Expression> inner)
                  && "typing.Unpack".equals(resolution.symbols().nameOf(value, scope)));
      if (unpacked) {
        return new PythonType.Tuple(List.of(Special.UNKNOWN), true);
      }
    }
    return new PythonType.Tuple(types.read(index, scope), false);
  }

  /** An instance of a class with its first type arguments. */
  PythonType.Instance instance(ClassScope named, List<PythonType> first) {
    return new PythonType.Instance(named.qualifiedName(), arguments(named, first));
  }

  /** The type arguments; defaults take the place of those that are not given. None if they don't add up. */
  private List<PythonType> arguments(ClassScope named, List<PythonType> first) {
    List<TypeVariable> parameters = resolution.headers().of(named).parameters();
    List<PythonType> arguments = new ArrayList<>(first);
    if (arguments.size() > parameters.size()) {
      return List.of();
    }
    Map<String, PythonType> given = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      TypeVariable parameter = parameters.get(i);
      if (i >= arguments.size()) {
        if (parameter.fallback() == null) {
          return List.of();
        }
        arguments.add(new Substitution(given, null).apply(parameter.fallback()));
      } else if (!parameter.isPlain()) {
        arguments.set(i, Special.UNKNOWN);
      }
      given.put(parameter.name(), arguments.get(i));
    }
    return arguments;
  }
}
