package clutch.processor.python.resolve;

import clutch.processor.python.parse.PythonParser;
import clutch.processor.python.resolve.Symbol.Imported;
import clutch.processor.python.syntax.SourceFile;
import clutch.processor.python.syntax.SourceFile.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The modules that were read, each once, and what their imports lead to. */
final class Modules {
  private final ModuleFinder finder;
  private final Conditions conditions;
  private final Consumer<FileFault> faults;
  private final Map<String, Optional<ModuleScope>> scopes = new HashMap<>();

  Modules(ModuleFinder finder, Conditions conditions, Consumer<FileFault> faults) {
    this.finder = finder;
    this.conditions = conditions;
    this.faults = faults;
  }

  Conditions conditions() {
    return conditions;
  }

  ModuleFinder finder() {
    return finder;
  }

  /** The names of a module; null if it is not found. */
  @Nullable ModuleScope scope(String name) {
    Optional<ModuleScope> known = scopes.get(name);
    if (known == null) {
      ModuleSource source = finder.find(name);
      if (source == null) {
        known = Optional.empty();
        scopes.put(name, known);
      } else {
        ModuleScope scope = new ModuleScope(source, parse(source), this);
        known = Optional.of(scope);
        // Before its names are bound: star imports may lead back here.
        scopes.put(name, known);
        scope.read();
      }
    }
    return known.orElse(null);
  }

  private SourceFile parse(ModuleSource source) {
    byte[] content = source.content();
    if (content == null) {
      return new SourceFile(List.of(), List.of());
    }
    SourceFile file = PythonParser.parse(content);
    for (Fault fault : file.faults()) {
      faults.accept(new FileFault(source.file(), fault.line(), fault.text()));
    }
    return file;
  }

  /** What a name of a module stands for, its submodules included. */
  Symbol member(String module, String name) {
    return follow(new Imported(module, name, false), new HashSet<>());
  }

  /** What a symbol stands for once all imports are followed. */
  Symbol follow(Symbol symbol) {
    return follow(symbol, new HashSet<>());
  }

  /** What several symbols stand for together. */
  Symbol follow(List<Symbol> alternatives) {
    return follow(alternatives, new HashSet<>());
  }

  private Symbol follow(List<Symbol> alternatives, Set<Imported> seen) {
    Set<Symbol> symbols = new LinkedHashSet<>();
    for (Symbol alternative : alternatives) {
      symbols.add(follow(alternative, new HashSet<>(seen)));
    }
    return symbols.size() == 1
        ? symbols.iterator().next()
        : new Symbol.OneOf(new ArrayList<>(symbols));
  }

  private Symbol follow(Symbol symbol, Set<Imported> seen) {
    if (!(symbol instanceof Imported(String module, String name, boolean again))) {
      return symbol;
    }
    if (name == null) {
      return new Symbol.OfModule(module);
    }
    ModuleScope scope = scope(module);
    if (scope != null && seen.add(new Imported(module, name, false))) {
      List<Symbol> alternatives = scope.table().get(name);
      if (!alternatives.isEmpty()) {
        return follow(alternatives, seen);
      }
    }
    String submodule = module + "." + name;
    return scope(submodule) == null ? Symbol.Unknown.UNKNOWN : new Symbol.OfModule(submodule);
  }
}
