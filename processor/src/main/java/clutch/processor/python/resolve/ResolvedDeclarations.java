package clutch.processor.python.resolve;

import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonModule;
import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import clutch.processor.python.syntax.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the Python files of a search path declare. Each module is read when it is first asked for, and once:
 * one of these lives as long as one compilation.
 */
public final class ResolvedDeclarations implements PythonDeclarations {
  private final List<FileFault> faults = new ArrayList<>();
  private final Map<String, PythonModule> modules = new HashMap<>();
  private final ModuleFinder finder;
  private final Resolution resolution;
  private final Constructors constructors;
  private final StructuralTypes structuralTypes;
  private @Nullable List<String> names;

  /**
   * Makes the declarations of a search path.
   *
   * @param path where the user's modules are
   * @param library the standard library's stubs
   * @param version the Python that conditions are judged for
   * @param platform what {@code sys.platform} is there, as {@code "linux"}
   */
  public ResolvedDeclarations(
      SearchPath path, StandardLibrary library, PythonVersion version, String platform) {
    finder = new ModuleFinder(path, library, version, faults::add);
    resolution =
        new Resolution(new Modules(finder, new Conditions(version, platform), faults::add));
    constructors = new Constructors(resolution);
    structuralTypes = new StructuralTypes(resolution);
  }

  /**
   * What could not be read so far.
   *
   * @return the faults in the order in which they were met; those of one file together
   */
  public List<FileFault> faults() {
    return List.copyOf(faults);
  }

  @Override
  public Optional<PythonModule> module(String name) {
    PythonModule module = modules.get(name);
    if (module == null) {
      ModuleScope scope = resolution.modules().scope(name);
      if (scope == null) {
        return Optional.empty();
      }
      module = new ModuleReader(resolution).read(scope);
      modules.put(name, module);
    }
    return Optional.of(module);
  }

  @Override
  public boolean isMissing(String name) {
    if (resolution.modules().scope(name) != null || finder.isCompiled(name)) {
      return false;
    }
    String parent = ModuleNames.parent(name);
    if (parent.isEmpty()) {
      return finder.isComplete() || finder.isOfAnotherVersion(name);
    }
    ModuleScope scope = resolution.modules().scope(parent);
    if (scope == null) {
      return isMissing(parent);
    }
    boolean mayBeThere =
        scope.isOpen() || !scope.table().get(ModuleNames.last(name)).isEmpty();
    return !mayBeThere;
  }

  @Override
  public List<String> moduleNames() {
    List<String> known = names;
    if (known == null) {
      known = finder.names();
      names = known;
    }
    return known;
  }

  @Override
  public List<String> importsOf(String name) {
    ModuleScope scope = resolution.modules().scope(name);
    return scope == null ? List.of() : TopLevelImports.of(scope, resolution.modules());
  }

  @Override
  public Optional<PythonClass> classNamed(String name) {
    ClassScope scope = resolution.index().find(name);
    return scope == null ? Optional.empty() : Optional.of(resolution.classes().read(scope));
  }

  @Override
  public Optional<PythonMember> member(PythonType.Instance type, String member) {
    return resolution.classes().member(type, member);
  }

  @Override
  public List<String> memberNames(PythonType.Instance type) {
    return resolution.classes().memberNames(type);
  }

  @Override
  public PythonType.Instance metaclass(String className) {
    ClassScope scope = resolution.index().find(className);
    List<PythonType.Instance> line = scope == null ? List.of() : resolution.linearization().of(scope);
    for (PythonType.Instance each : line) {
      ClassScope owner = resolution.index().find(each.className());
      Expression written = owner == null ? null : owner.definition().keywords().get("metaclass");
      if (owner != null
          && written != null
          && resolution.symbols().of(written, owner.header()) instanceof Symbol.OfClass(ClassScope found)) {
        resolution.index().add(found);
        return new PythonType.Instance(found.qualifiedName(), List.of());
      }
    }
    return new PythonType.Instance("builtins.type", List.of());
  }

  @Override
  public List<Signature> constructors(PythonType.Instance type) {
    return constructors.of(type);
  }

  @Override
  public Optional<PythonType.Instance> asInstanceOf(PythonType.Instance type, String base) {
    ClassScope scope = resolution.index().find(type.className());
    if (scope == null) {
      return type.className().equals(base) ? Optional.of(type) : Optional.empty();
    }
    PythonType.Instance found = resolution.linearization().of(scope, type).get(base);
    return found != null ? Optional.of(found) : structuralTypes.find(type, base);
  }

  @Override
  public boolean areBasesKnown(String className) {
    ClassScope scope = resolution.index().find(className);
    if (scope == null) {
      return false;
    }
    for (PythonType.Instance each : resolution.linearization().of(scope)) {
      ClassScope base = resolution.index().find(each.className());
      if (base == null || resolution.headers().of(base).hasUnknownBase()) {
        return false;
      }
    }
    return true;
  }
}
