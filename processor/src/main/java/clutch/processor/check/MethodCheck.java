package clutch.processor.check;

import clutch.processor.check.Matching.Match;
import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Access;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One method, and what it names. */
final class MethodCheck {

  private final Members members;
  private final Callables callables;
  private final Attributes attributes;
  private final CallTypes callTypes;

  MethodCheck(PythonDeclarations declarations, Members members, Types types) {
    this.members = members;
    this.callables = new Callables(declarations);
    this.attributes = new Attributes(types);
    this.callTypes = new CallTypes(types);
  }

  void check(Target target, Api api, ApiMethod method, Problems problems) {
    String name = method.pythonName();
    String methodText = api.name().simpleName() + "." + method.text();
    Optional<PythonMember> member = members.find(target, name);
    if (member.isEmpty()) {
      unknown(target, method, problems);
    } else if (method.access() != Access.CALL) {
      attributes.check(method, methodText, nameIn(target, name), members.file(target), member.get(), problems);
    } else if (target instanceof Target.OfModule || SpecialMethods.isPlain(name)) {
      call(target, method, methodText, member.get(), problems);
    }
  }

  private void unknown(Target target, ApiMethod method, Problems problems) {
    String called = target instanceof Target.OfModule ? "function" : "method";
    problems.add(
        Message.UNKNOWN_MEMBER,
        method.namePosition(),
        target.text(),
        method.access() == Access.CALL ? called : "attribute",
        method.pythonName(),
        members.file(target),
        NearestNames.question(method.pythonName(), members.names(target)));
  }

  private void call(Target target, ApiMethod method, String methodText, PythonMember member, Problems problems) {
    String name = method.pythonName();
    String file = members.file(target);
    Optional<List<Signature>> signatures = callables.signatures(target, member);
    if (signatures.isEmpty()) {
      problems.add(
          Message.NOT_A_FUNCTION,
          method.namePosition(),
          methodText,
          nameIn(target, name) + " in " + file,
          member instanceof PythonMember.ModuleNamed ? "a module" : "an attribute",
          "");
    } else if (!signatures.get().isEmpty()) {
      Callee callee = new Callee(nameIn(target, name), file, self(target), signatures.get());
      List<Match> matches = new Overloads(method, methodText, callee).taking(problems);
      if (!matches.isEmpty()) {
        callTypes.check(method, methodText, callee, matches, problems);
      }
    }
  }

  /** As a reader of the file knows it: a function of a module by its name, a method with its class. */
  private static String nameIn(Target target, String name) {
    return switch (target) {
      case Target.OfModule _ -> name;
      case Target.OfClass(var instances, _) -> simple(instances) + "." + name;
      case Target.OfObject(var type, _) -> simple(type) + "." + name;
    };
  }

  private static String simple(PythonType.Instance type) {
    return type.className().substring(type.className().lastIndexOf('.') + 1);
  }

  private static PythonType.@Nullable Instance self(Target target) {
    return switch (target) {
      case Target.OfModule _ -> null;
      case Target.OfClass(var instances, _) -> instances;
      case Target.OfObject(var type, _) -> type;
    };
  }
}
