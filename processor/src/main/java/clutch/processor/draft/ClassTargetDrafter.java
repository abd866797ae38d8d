package clutch.processor.draft;

import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonMember.Function;
import clutch.processor.python.PythonMember.Kind;
import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import clutch.processor.python.syntax.ParameterKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Interfaces for a class that was asked for by name: its functions, with the object as first argument. */
final class ClassTargetDrafter {

  private final DraftedTypes drafted;
  private final Types types;

  ClassTargetDrafter(DraftedTypes drafted, Types types) {
    this.drafted = drafted;
    this.types = types;
  }

  /**
   * Drafts a class whose objects are values in Java.
   *
   * @param target as {@code "decimal:Decimal"}
   */
  void draft(String target, PythonClass type) {
    PythonType.Instance instance = new PythonType.Instance(type.name(), List.of());
    JavaType self = types.of(instance, new Place("", JavaType.OBJECT, true, new TreeSet<>()));
    Methods methods = new Methods(new Signatures(types));
    type.members()
        .forEach(
            (name, member) -> {
              if (!name.startsWith("_") && member instanceof Function(Kind kind, List<Signature> overloads)) {
                boolean bound = kind == Kind.METHOD;
                methods.add(
                    Callee.of(name, self),
                    bound ? overloads.stream().map(one -> unbound(one, instance)).toList() : overloads);
              } else if (!name.startsWith("_")) {
                methods.remark("%s belongs to its objects, and Java has none of them.".formatted(name));
              }
            });
    String simple = JavaNames.type(target.substring(target.indexOf(':') + 1).replace('.', '_'));
    drafted.addRoot(
        TypeDraft.ofInterface(
            drafted.simple(drafted.allocate(simple + "s", simple + "Class")),
            List.of("Functions of the Python class {@code %s}.".formatted(type.name())),
            List.of(Mark.callable(target)),
            List.of(),
            methods.all()));
  }

  private static Signature unbound(Signature signature, PythonType.Instance instance) {
    List<Signature.Parameter> parameters = new ArrayList<>();
    parameters.add(new Signature.Parameter("self", ParameterKind.POSITIONAL_ONLY, instance, ""));
    parameters.addAll(signature.parameters());
    return new Signature(parameters, signature.result(), signature.async(), signature.generator(), signature.known());
  }
}
