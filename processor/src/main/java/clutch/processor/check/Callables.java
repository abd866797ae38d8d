package clutch.processor.check;

import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import clutch.processor.python.syntax.ParameterKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the ways to call what a name stands for. */
final class Callables {

  private final PythonDeclarations declarations;

  Callables(PythonDeclarations declarations) {
    this.declarations = declarations;
  }

  /** The ways to call a member; none if that can't be known, empty if it surely can't be called. */
  Optional<List<Signature>> signatures(Target target, PythonMember member) {
    return switch (member) {
      case PythonMember.Function(var kind, var signatures) ->
          known(
              kind == PythonMember.Kind.METHOD && target instanceof Target.OfClass(var instances, _)
                  ? signatures.stream().map(one -> unbound(one, instances)).toList()
                  : signatures);
      case PythonMember.ClassNamed(String name) -> known(declarations.constructors(Targets.instances(name)));
      case PythonMember.ModuleNamed(String name) ->
          declarations.module(name).isPresent() ? Optional.empty() : Optional.of(List.of());
      case PythonMember.Variable(PythonType type, _) -> ofValue(type);
      case PythonMember.Unknown _ -> Optional.of(List.of());
    };
  }

  private Optional<List<Signature>> ofValue(PythonType type) {
    return switch (type) {
      case PythonType.Callable(var parameters, var result) ->
          Optional.of(parameters == null ? List.of() : List.of(plain(parameters, result)));
      case PythonType.ClassObject(PythonType.Instance made) -> known(declarations.constructors(made));
      case PythonType.Instance instance ->
          declarations
              .member(instance, "__call__")
              .flatMap(
                  call ->
                      call instanceof PythonMember.Function function
                          ? known(function.signatures())
                          : Optional.of(List.of()));
      default -> Optional.of(List.of());
    };
  }

  /** A method that is called on its class takes the instance first. */
  private static Signature unbound(Signature signature, PythonType.Instance instances) {
    Signature.Parameter self = new Signature.Parameter("self", ParameterKind.POSITIONAL_ONLY, instances, "");
    return new Signature(
        Stream.concat(Stream.of(self), signature.parameters().stream()).toList(),
        signature.result(),
        signature.async(),
        signature.generator(),
        signature.known());
  }

  private static Signature plain(List<PythonType> parameters, PythonType result) {
    List<Signature.Parameter> named = new ArrayList<>();
    IntStream.range(0, parameters.size())
        .mapToObj(i -> new Signature.Parameter("arg" + i, ParameterKind.POSITIONAL_ONLY, parameters.get(i), ""))
        .forEach(named::add);
    return new Signature(named, result, false, false, true);
  }

  /** Nothing is said of a function of which one way to call it can't be known. */
  private static Optional<List<Signature>> known(List<Signature> signatures) {
    return Optional.of(signatures.stream().allMatch(Signature::known) ? signatures : List.of());
  }
}
