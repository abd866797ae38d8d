package clutch.processor.python.resolve;

import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Types, signatures and members as a person would write them; {@code ?} is what is unknown. */
final class Shown {

  private Shown() {}

  static String of(PythonType type) {
    return switch (type) {
      case PythonType.Special.UNKNOWN -> "?";
      case PythonType.Special.NONE -> "None";
      case PythonType.Special.NEVER -> "Never";
      case PythonType.Instance(String name, List<PythonType> arguments) ->
          name.replace("builtins.", "") + (arguments.isEmpty() ? "" : "[" + all(arguments) + "]");
      case PythonType.Tuple(List<PythonType> elements, boolean repeated) ->
          "tuple[" + all(elements) + (repeated ? ", ...]" : "]");
      case PythonType.Union(List<PythonType> members) ->
          members.stream().map(Shown::of).collect(Collectors.joining(" | "));
      case PythonType.Literal(String name, String value) ->
          switch (name) {
            case "builtins.str" -> "'" + value + "'";
            case "builtins.int", "builtins.bool", "builtins.bytes" -> value;
            default -> name + "." + value;
          };
      case PythonType.Callable callable ->
          "("
              + (callable.parameters() == null ? "..." : all(callable.parameters()))
              + ") -> "
              + of(callable.result());
      case PythonType.ClassObject(PythonType instance) -> "type[" + of(instance) + "]";
      case PythonType.Variable variable ->
          variable.bound() != null
              ? variable.name() + ": " + of(variable.bound())
              : variable.constraints().isEmpty()
                  ? variable.name()
                  : variable.name() + ": (" + all(variable.constraints()) + ")";
      case PythonType.Self self -> "Self";
    };
  }

  private static String all(List<PythonType> types) {
    return types.stream().map(Shown::of).collect(Collectors.joining(", "));
  }

  static String of(Signature signature) {
    if (!signature.known()) {
      return "(unknown)";
    }
    List<String> parameters = new ArrayList<>();
    String before = "";
    for (Signature.Parameter parameter : signature.parameters()) {
      String mark =
          switch (parameter.kind()) {
            case POSITIONAL_ONLY -> "/";
            case POSITIONAL_OR_KEYWORD -> "";
            case VAR_POSITIONAL -> "*";
            case KEYWORD_ONLY -> "=";
            case VAR_KEYWORD -> "**";
          };
      before = mark.equals("=") ? "=" : mark;
      parameters.add(
          before
              + parameter.name()
              + ": "
              + of(parameter.type())
              + (parameter.defaultText().isEmpty() ? "" : " = " + parameter.defaultText()));
    }
    return (signature.async() ? "async " : "")
        + (signature.generator() ? "generator " : "")
        + "("
        + String.join(", ", parameters)
        + ") -> "
        + of(signature.result());
  }

  static String of(List<Signature> signatures) {
    return signatures.stream().map(Shown::of).collect(Collectors.joining("\n"));
  }

  static String of(PythonMember member) {
    return switch (member) {
      case PythonMember.Function(PythonMember.Kind kind, List<Signature> signatures) ->
          switch (kind) {
                case PLAIN -> "";
                case METHOD -> "method ";
                case CLASS_METHOD -> "class method ";
              }
              + of(signatures);
      case PythonMember.Variable(PythonType type, boolean writable) ->
          (writable ? "variable " : "constant ") + of(type);
      case PythonMember.ClassNamed(String name) -> "class " + name;
      case PythonMember.ModuleNamed(String name) -> "module " + name;
      case PythonMember.Unknown unknown -> "unknown";
    };
  }
}
