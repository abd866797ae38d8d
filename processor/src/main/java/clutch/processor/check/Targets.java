package clutch.processor.check;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Given;
import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonModule;
import clutch.processor.python.PythonType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the module, class or object that {@code "module:Name.inner"} names; it has to be there. */
final class Targets {

  private final PythonDeclarations declarations;
  private final Members members;
  private final UnknownModules unknownModules;

  Targets(PythonDeclarations declarations, Members members) {
    this.declarations = declarations;
    this.members = members;
    this.unknownModules = new UnknownModules(declarations);
  }

  /** What is named; null if that can't be read, or is not there, which is a problem. */
  @Nullable Target find(Given given, Problems problems) {
    String[] sides = given.text().split(":", 2);
    Optional<PythonModule> module = declarations.module(sides[0]);
    if (module.isEmpty()) {
      unknownModules.check(sides[0], given.position(), problems);
      return null;
    }
    Target target = new Target.OfModule(module.get());
    if (sides.length == 2) {
      for (String name : sides[1].split("\\.", -1)) {
        target = target == null ? null : inside(target, name, given, problems);
      }
    }
    return target;
  }

  private @Nullable Target inside(Target target, String name, Given given, Problems problems) {
    Optional<PythonMember> member = members.find(target, name);
    if (member.isEmpty()) {
      problems.add(
          Message.UNKNOWN_MEMBER,
          given.position(),
          target.text(),
          "class or object",
          name,
          members.file(target),
          NearestNames.question(name, members.names(target)));
      return null;
    }
    String text = target.text() + "." + name;
    return switch (member.get()) {
      case PythonMember.ClassNamed(String className) -> new Target.OfClass(instances(className), text);
      case PythonMember.ModuleNamed(String whole) ->
          declarations.module(whole).<Target>map(Target.OfModule::new).orElse(null);
      case PythonMember.Variable(PythonType.Instance type, _) -> new Target.OfObject(type, text);
      case PythonMember.Variable(PythonType.ClassObject(PythonType.Instance type), _) ->
          new Target.OfClass(type, text);
      default -> null;
    };
  }

  static PythonType.Instance instances(String className) {
    return new PythonType.Instance(className, List.of());
  }
}
