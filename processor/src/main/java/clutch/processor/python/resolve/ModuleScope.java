package clutch.processor.python.resolve;

import clutch.processor.python.syntax.SourceFile;
import clutch.processor.python.syntax.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of a module. */
final class ModuleScope implements Scope {
  private final ModuleSource source;
  private final SourceFile syntax;
  private final Modules modules;
  private final SymbolTable table = new SymbolTable();
  private final Map<String, Symbol> found = new HashMap<>();
  private final RunTimeTraces traces;

  ModuleScope(ModuleSource source, SourceFile syntax, Modules modules) {
    this.source = source;
    this.syntax = syntax;
    this.modules = modules;
    byte[] content = source.content();
    this.traces = new RunTimeTraces(content == null || source.isStub() ? new byte[0] : content);
  }

  /** Binds the names. Apart from the constructor: modules import each other in circles. */
  void read() {
    new SymbolReader(this, modules, table).read(syntax.statements());
  }

  @Override
  public Symbol find(String name) {
    Symbol known = found.get(name);
    if (known == null) {
      known = own(name) ? modules.member(qualifiedName(), name) : builtin(name);
      found.put(name, known);
    }
    return known;
  }

  private Symbol builtin(String name) {
    return qualifiedName().equals("builtins")
        ? Symbol.Unknown.UNKNOWN
        : modules.member("builtins", name);
  }

  private boolean own(String name) {
    return !table.get(name).isEmpty();
  }

  @Override
  public ModuleScope module() {
    return this;
  }

  @Override
  public String qualifiedName() {
    return source.name();
  }

  String file() {
    return source.file();
  }

  boolean isPackage() {
    return source.isPackage();
  }

  boolean isStub() {
    return source.isStub();
  }

  RunTimeTraces traces() {
    return traces;
  }

  List<Statement> statements() {
    return syntax.statements();
  }

  SymbolTable table() {
    return table;
  }

  /** Whether there may be more names than are seen. */
  boolean isOpen() {
    return table.isOpen()
        || !syntax.faults().isEmpty()
        || isNamespace()
        || traces.addsNames();
  }

  private boolean isNamespace() {
    return source.content() == null;
  }

  /** The names that a star import takes. */
  List<String> starNames() {
    List<String> all = table.all();
    if (all != null && table.isAllKnown()) {
      return all;
    }
    Set<String> names = new LinkedHashSet<>();
    table.names().stream()
        .filter(name -> !name.startsWith("_") && isVisible(name))
        .forEach(names::add);
    if (all != null) {
      names.addAll(all);
    }
    return List.copyOf(names);
  }

  /** The names that its users are to see. */
  List<String> exported() {
    List<String> names = new ArrayList<>();
    for (String name : starNames()) {
      if (table.isAllKnown() || source.isStub() || isPublicHere(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** What a source file imports is seldom meant for its users, unless it gathers its own package's names. */
  private boolean isPublicHere(String name) {
    for (Symbol symbol : table.get(name)) {
      if (symbol instanceof Symbol.Imported imported) {
        boolean isInside = imported.name() != null || imported.module().indexOf('.') > 0;
        return isInside
            && ModuleNames.top(imported.module()).equals(ModuleNames.top(source.name()));
      }
    }
    return true;
  }

  /** Whether a name can be had from outside: a stub's imports can't, unless they say so. */
  boolean isVisible(String name) {
    List<String> all = table.all();
    if (!source.isStub() || (all != null && all.contains(name))) {
      return true;
    }
    for (Symbol symbol : table.get(name)) {
      if (!(symbol instanceof Symbol.Imported imported) || imported.again()) {
        return true;
      }
    }
    return false;
  }
}
