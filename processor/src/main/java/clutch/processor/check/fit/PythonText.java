package clutch.processor.check.fit;

import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Callable;
import clutch.processor.python.PythonType.ClassObject;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.PythonType.Literal;
import clutch.processor.python.PythonType.Self;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.PythonType.Tuple;
import clutch.processor.python.PythonType.Union;
import clutch.processor.python.PythonType.Variable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Python types as a person writes them. */
public final class PythonText {

  /** Modules whose names everybody knows without them. */
  private static final Set<String> UNNAMED_MODULES =
      Set.of("builtins", "typing", "_typeshed", "collections.abc", "_collections_abc");

  private PythonText() {}

  /**
   * A type.
   *
   * @param type the type
   * @return a hint: {@code dict[str, decimal.Decimal] | None}
   */
  public static String of(PythonType type) {
    return switch (type) {
      case Special.UNKNOWN -> "Any";
      case Special.NONE -> "None";
      case Special.NEVER -> "Never";
      case Instance(String className, List<PythonType> arguments) ->
          ofClass(className) + (arguments.isEmpty() ? "" : "[" + list(arguments) + "]");
      case Tuple(List<PythonType> elements, boolean repeated) ->
          elements.isEmpty() ? "tuple[()]" : "tuple[" + list(elements) + (repeated ? ", ...]" : "]");
      case Union(List<PythonType> members) ->
          members.stream().map(PythonText::of).collect(Collectors.joining(" | "));
      case Literal literal -> "Literal[" + ofValue(literal) + "]";
      case Callable(List<PythonType> parameters, PythonType result) ->
          "Callable[%s, %s]".formatted(parameters == null ? "..." : "[" + list(parameters) + "]", of(result));
      case ClassObject(PythonType instance) -> "type[" + of(instance) + "]";
      case Variable variable -> variable.name();
      case Self _ -> "Self";
    };
  }

  /**
   * A class.
   *
   * @param className its name, as {@link Instance} has it
   * @return the name without a module that everybody knows
   */
  public static String ofClass(String className) {
    int dot = className.lastIndexOf('.');
    return dot >= 0 && UNNAMED_MODULES.contains(className.substring(0, dot))
        ? className.substring(dot + 1)
        : className;
  }

  private static String list(List<PythonType> types) {
    return types.stream().map(PythonText::of).collect(Collectors.joining(", "));
  }

  private static String ofValue(Literal literal) {
    return switch (literal.className()) {
      case Classes.STR -> "'" + literal.value() + "'";
      case Classes.INT, "builtins.bool", Classes.BYTES -> literal.value();
      default -> ofClass(literal.className()) + "." + literal.value();
    };
  }
}
