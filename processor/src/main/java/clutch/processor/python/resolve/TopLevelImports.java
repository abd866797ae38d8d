package clutch.processor.python.resolve;

import clutch.processor.python.syntax.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a module's source imports whatever happens: neither under a condition nor where a failure may be caught. */
final class TopLevelImports {

  private final Modules modules;
  private final ModuleScope module;
  private final Set<String> found = new LinkedHashSet<>();

  private TopLevelImports(Modules modules, ModuleScope module) {
    this.modules = modules;
    this.module = module;
  }

  /** Whole names of modules; none of a stub. */
  static List<String> of(ModuleScope module, Modules modules) {
    TopLevelImports imports = new TopLevelImports(modules, module);
    if (!module.isStub()) {
      module.statements().forEach(imports::add);
    }
    imports.found.remove(module.qualifiedName());
    return List.copyOf(imports.found);
  }

  private void add(Statement statement) {
    switch (statement) {
      case Statement.Import(_, String name, _) -> addWithPackages(name);
      case Statement.FromImport(_, int level, String name, String member, _) -> {
        String from = level == 0 ? name : ModuleNames.join(around(level), name);
        addWithPackages(from);
        String submodule = ModuleNames.join(from, member);
        if (!member.equals("*") && modules.scope(from) != null && isSubmodule(from, member, submodule)) {
          addWithPackages(submodule);
        }
      }
      default -> {}
    }
  }

  private boolean isSubmodule(String from, String member, String submodule) {
    ModuleScope scope = modules.scope(from);
    return scope != null && scope.table().get(member).isEmpty() && modules.scope(submodule) != null;
  }

  /** The package that one dot means, or those around it. */
  private String around(int level) {
    String name = module.qualifiedName();
    for (int i = module.isPackage() ? 1 : 0; i < level; i++) {
      name = ModuleNames.parent(name);
    }
    return name;
  }

  /** Importing a module imports the packages around it first. */
  private void addWithPackages(String name) {
    if (!name.isEmpty()) {
      addWithPackages(ModuleNames.parent(name));
      found.add(name);
    }
  }
}
