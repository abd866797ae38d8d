package clutch.processor.python.resolve;

import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills in type variables.
 *
 * @param types what stands for each variable, by name; the others stay
 * @param self what stands for {@code Self}, or null to leave it
 */
record Substitution(Map<String, PythonType> types, @Nullable PythonType self) {

  /** Fills in the type parameters of a class; with too few arguments, nothing is known of any. */
  static Substitution of(
      List<String> parameters, List<PythonType> arguments, @Nullable PythonType self) {
    Map<String, PythonType> types = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      types.put(
          parameters.get(i),
          arguments.size() == parameters.size()
              ? arguments.get(i)
              : PythonType.Special.UNKNOWN);
    }
    return new Substitution(types, self);
  }

  PythonType apply(PythonType type) {
    return switch (type) {
      case PythonType.Special special -> special;
      case PythonType.Literal literal -> literal;
      case PythonType.Instance(String name, List<PythonType> arguments) ->
          arguments.isEmpty() ? type : new PythonType.Instance(name, all(arguments));
      case PythonType.Tuple(List<PythonType> elements, boolean repeated) ->
          new PythonType.Tuple(all(elements), repeated);
      case PythonType.Union(List<PythonType> members) -> UnionTypes.of(all(members));
      case PythonType.Callable(List<PythonType> parameters, PythonType result) ->
          new PythonType.Callable(parameters == null ? null : all(parameters), apply(result));
      case PythonType.ClassObject(PythonType instance) ->
          new PythonType.ClassObject(apply(instance));
      case PythonType.Variable variable -> types.getOrDefault(variable.name(), variable);
      case PythonType.Self mine -> self == null ? mine : self;
    };
  }

  private List<PythonType> all(List<PythonType> list) {
    return list.stream().map(this::apply).toList();
  }

  Signature apply(Signature signature) {
    return new Signature(
        signature.parameters().stream()
            .map(
                parameter ->
                    new Signature.Parameter(
                        parameter.name(),
                        parameter.kind(),
                        apply(parameter.type()),
                        parameter.defaultText()))
            .toList(),
        apply(signature.result()),
        signature.async(),
        signature.generator(),
        signature.known());
  }

  PythonMember apply(PythonMember member) {
    return switch (member) {
      case PythonMember.Function(PythonMember.Kind kind, List<Signature> signatures) ->
          new PythonMember.Function(kind, signatures.stream().map(this::apply).toList());
      case PythonMember.Variable(PythonType type, boolean writable) ->
          new PythonMember.Variable(apply(type), writable);
      default -> member;
    };
  }
}
