package clutch.processor.check;

import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonModule;
import clutch.processor.python.PythonType;
import java.util.List;
import java.util.Optional;

/** Finds what a name of a module, a class or an object stands for. */
final class Members {

  private final PythonDeclarations declarations;

  Members(PythonDeclarations declarations) {
    this.declarations = declarations;
  }

  /** The member; {@link PythonMember.Unknown} if it may be there, empty if it surely is not. */
  Optional<PythonMember> find(Target target, String name) {
    Optional<PythonMember> found =
        switch (target) {
          case Target.OfModule(var module) -> inModule(module, name);
          case Target.OfClass(var instances, _) ->
              declarations.member(instances, name).or(() -> hidden(mayBeOfMetaclass(instances, name)));
          case Target.OfObject(var type, _) -> declarations.member(type, name);
        };
    return found.or(() -> hidden(name.startsWith("__") && name.endsWith("__") && !isStrict(target, name)));
  }

  private Optional<PythonMember> inModule(PythonModule module, String name) {
    PythonMember member = module.members().get(name);
    if (member != null) {
      return Optional.of(member);
    }
    boolean private_ = name.startsWith("_") && module.file().endsWith(".pyi"); // Stubs leave those out.
    return hidden(module.open() || private_ || declarations.module(module.name() + "." + name).isPresent());
  }

  private boolean mayBeOfMetaclass(PythonType.Instance instances, String name) {
    return declarations.member(declarations.metaclass(instances.className()), name).isPresent();
  }

  private static boolean isStrict(Target target, String name) {
    return target instanceof Target.OfObject && SpecialMethods.isNeeded(name);
  }

  private static Optional<PythonMember> hidden(boolean may) {
    return may ? Optional.of(new PythonMember.Unknown()) : Optional.empty();
  }

  /** What could have been meant. */
  List<String> names(Target target) {
    return switch (target) {
      case Target.OfModule(var module) ->
          module.exported().isEmpty() ? List.copyOf(module.members().keySet()) : module.exported();
      case Target.OfClass(var instances, _) -> declarations.memberNames(instances);
      case Target.OfObject(var type, _) -> declarations.memberNames(type);
    };
  }

  /** The file that says so, or the name of the class or module if that is not known. */
  String file(Target target) {
    return switch (target) {
      case Target.OfModule(var module) -> module.file();
      case Target.OfClass(var instances, _) -> file(instances.className());
      case Target.OfObject(var type, _) -> file(type.className());
    };
  }

  private String file(String className) {
    for (int end = className.lastIndexOf('.'); end > 0; end = className.lastIndexOf('.', end - 1)) {
      Optional<PythonModule> module = declarations.module(className.substring(0, end));
      if (module.isPresent()) {
        return module.get().file();
      }
    }
    return className;
  }
}
