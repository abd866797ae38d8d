package clutch.processor.python.resolve;

import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the special names of {@code typing} mean. */
final class SpecialForms {
  /** Other names for classes, which {@code typing}'s stub does not spell out. */
  private static final Map<String, String> CLASSES =
      Map.of(
          "List", "builtins.list",
          "Dict", "builtins.dict",
          "Set", "builtins.set",
          "FrozenSet", "builtins.frozenset",
          "DefaultDict", "collections.defaultdict",
          "OrderedDict", "collections.OrderedDict",
          "Counter", "collections.Counter",
          "ChainMap", "collections.ChainMap",
          "Deque", "collections.deque");

  private final TypeReader types;
  private final Literals literals;

  SpecialForms(Resolution resolution, TypeReader types) {
    this.types = types;
    this.literals = new Literals(resolution, types);
  }

  /**
   * Reads one.
   *
   * @param name its name in {@code typing}
   * @param index what stands in brackets behind it, or null without brackets
   * @return its meaning; null if the name is not special
   */
  @Nullable PythonType read(String name, @Nullable List<Expression> index, Scope scope) {
    String className = CLASSES.get(name);
    if (className != null) {
      return types.classes().read(className, index, scope);
    }
    return switch (name) {
      case "Any" -> Special.UNKNOWN;
      case "NoReturn", "Never" -> Special.NEVER;
      case "LiteralString" -> new PythonType.Instance("builtins.str", List.of());
      case "Self" -> new PythonType.Self();
      case "Tuple" -> types.classes().read("builtins.tuple", index, scope);
      case "Type" -> types.classes().read("builtins.type", index, scope);
      case "Callable" -> callable(index, scope);
      case "Optional" -> index == null ? Special.UNKNOWN : optional(index, scope);
      case "Union" ->
          index == null ? Special.UNKNOWN : UnionTypes.of(types.read(index, scope));
      case "Literal" -> index == null ? Special.UNKNOWN : literals.read(index, scope);
      case "TypeGuard", "TypeIs" -> new PythonType.Instance("builtins.bool", List.of());
      case "Annotated", "ClassVar", "Final", "Required", "NotRequired", "ReadOnly" ->
          index == null || index.isEmpty() ? Special.UNKNOWN : types.read(index.get(0), scope);
      case "Concatenate", "Unpack", "TypeForm", "Generic", "Protocol", "TypedDict", "TypeAlias" ->
          Special.UNKNOWN;
      default -> null;
    };
  }

  private PythonType optional(List<Expression> index, Scope scope) {
    List<PythonType> members = new ArrayList<>(types.read(index, scope));
    members.add(Special.NONE);
    return UnionTypes.of(members);
  }

  private PythonType callable(@Nullable List<Expression> index, Scope scope) {
    if (index == null || index.size() != 2) {
      return new PythonType.Callable(null, Special.UNKNOWN);
    }
    List<PythonType> parameters = null;
    if (index.get(0) instanceof Expression.ListOf(List<Expression> elements)
        && elements.stream().noneMatch(SpecialForms::isUnpacked)) {
      parameters = types.read(elements, scope);
    }
    return new PythonType.Callable(parameters, types.read(index.get(1), scope));
  }

  private static boolean isUnpacked(Expression element) {
    if (element instanceof Expression.Subscript subscript) {
      String name = subscript.value().dottedName();
      return name != null && ModuleNames.last(name).equals("Unpack");
    }
    return element instanceof Expression.Starred;
  }
}
