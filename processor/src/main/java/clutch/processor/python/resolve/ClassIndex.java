package clutch.processor.python.resolve;

import clutch.processor.python.PythonType;
import clutch.processor.python.resolve.Symbol.OfClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Classes by their whole names. */
final class ClassIndex {
  private final Resolution resolution;
  private final Map<String, ClassScope> known = new HashMap<>();

  ClassIndex(Resolution resolution) {
    this.resolution = resolution;
  }

  /** Remembers a class that a name led to. */
  void add(ClassScope scope) {
    known.putIfAbsent(scope.qualifiedName(), scope);
  }

  /** A class; null if there is none of that name. */
  @Nullable ClassScope find(String name) {
    ClassScope scope = known.get(name);
    if (scope == null && name.indexOf('.') > 0) {
      scope = search(name);
      if (scope != null) {
        known.put(name, scope);
      }
    }
    return scope;
  }

  private @Nullable ClassScope search(String name) {
    for (String module = ModuleNames.parent(name);
        !module.isEmpty();
        module = ModuleNames.parent(module)) {
      if (resolution.modules().scope(module) != null) {
        List<String> path = List.of(name.substring(module.length() + 1).split("\\.", -1));
        Symbol symbol =
            resolution.symbols().normal(resolution.modules().member(module, path.get(0)));
        for (int i = 1; i < path.size() && symbol instanceof OfClass(ClassScope outer); i++) {
          Symbol own = outer.own(path.get(i));
          symbol = own == null ? Symbol.Unknown.UNKNOWN : resolution.symbols().normal(own);
        }
        return symbol instanceof OfClass(ClassScope found) ? found : null;
      }
    }
    return null;
  }

  /** An instance of a class by its name, its last type arguments filled in from their defaults. */
  PythonType.Instance instance(String className, List<PythonType> arguments) {
    ClassScope scope = find(className);
    return scope == null
        ? new PythonType.Instance(className, arguments)
        : resolution.types().classes().instance(scope, arguments);
  }

  /** What stands for the type parameters of a class in an instance of it. */
  Substitution substitution(
      ClassScope scope, PythonType.Instance instance, @Nullable PythonType self) {
    return Substitution.of(
        resolution.headers().of(scope).parameterNames(), instance.arguments(), self);
  }
}
