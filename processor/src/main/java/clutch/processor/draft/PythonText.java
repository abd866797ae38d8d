package clutch.processor.draft;

import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import clutch.processor.python.syntax.ParameterKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Declarations as Python would write them. */
final class PythonText {

  private PythonText() {}

  static String of(String name, Signature signature) {
    if (!signature.known()) {
      return "def %s(...)".formatted(name);
    }
    List<String> parameters = new ArrayList<>();
    ParameterKind before = ParameterKind.POSITIONAL_ONLY;
    boolean first = true;
    for (Signature.Parameter parameter : signature.parameters()) {
      ParameterKind kind = parameter.kind();
      if (!first && before == ParameterKind.POSITIONAL_ONLY && kind != before) {
        parameters.add("/");
      }
      if (kind == ParameterKind.KEYWORD_ONLY
          && (first || (before != kind && before != ParameterKind.VAR_POSITIONAL))) {
        parameters.add("*");
      }
      parameters.add(of(parameter));
      before = kind;
      first = false;
    }
    if (!first && before == ParameterKind.POSITIONAL_ONLY) {
      parameters.add("/");
    }
    return "%sdef %s(%s)%s"
        .formatted(
            signature.async() ? "async " : "",
            name,
            String.join(", ", parameters),
            signature.result() == PythonType.Special.UNKNOWN ? "" : " -> " + of(signature.result()));
  }

  private static String of(Signature.Parameter parameter) {
    String stars =
        switch (parameter.kind()) {
          case VAR_POSITIONAL -> "*";
          case VAR_KEYWORD -> "**";
          default -> "";
        };
    boolean hinted = parameter.type() != PythonType.Special.UNKNOWN;
    String hint = hinted ? ": " + of(parameter.type()) : "";
    String given = parameter.defaultText();
    String equals = hinted ? " = " : "=";
    return stars + parameter.name() + hint + (given.isEmpty() ? "" : equals + given);
  }

  static String of(PythonType type) {
    return switch (type) {
      case PythonType.Special special ->
          switch (special) {
            case UNKNOWN -> "Any";
            case NONE -> "None";
            case NEVER -> "Never";
          };
      case PythonType.Instance(String name, List<PythonType> arguments) -> simple(name) + in(arguments);
      case PythonType.Tuple(List<PythonType> elements, boolean repeated) ->
          repeated ? "tuple[%s, ...]".formatted(of(elements.getFirst())) : "tuple" + in(elements);
      case PythonType.Union(List<PythonType> members) ->
          union(members);
      case PythonType.Literal literal -> "Literal[%s]".formatted(value(literal));
      case PythonType.Callable(List<PythonType> parameters, PythonType result) ->
          "Callable[%s, %s]".formatted(parameters == null ? "..." : list(parameters), of(result));
      case PythonType.ClassObject(PythonType instance) -> "type[%s]".formatted(of(instance));
      case PythonType.Variable variable -> variable.name();
      case PythonType.Self() -> "Self";
    };
  }

  private static String union(List<PythonType> members) {
    Set<String> texts = new LinkedHashSet<>();
    String values =
        members.stream()
            .filter(PythonType.Literal.class::isInstance)
            .map(one -> value((PythonType.Literal) one))
            .collect(Collectors.joining(", ", "Literal[", "]"));
    for (PythonType member : members) {
      texts.add(member instanceof PythonType.Literal ? values : of(member));
    }
    return String.join(" | ", texts);
  }

  private static String value(PythonType.Literal literal) {
    String name = literal.className();
    if (name.equals("builtins.str")) {
      return "'%s'".formatted(literal.value());
    }
    return name.startsWith("builtins.") ? literal.value() : simple(name) + "." + literal.value();
  }

  private static String in(List<PythonType> arguments) {
    return arguments.isEmpty() ? "" : list(arguments);
  }

  private static String list(List<PythonType> types) {
    return types.stream().map(PythonText::of).collect(Collectors.joining(", ", "[", "]"));
  }

  static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
