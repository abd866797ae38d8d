package clutch.processor.python.resolve;

import clutch.processor.python.resolve.Symbol.Imported;
import clutch.processor.python.resolve.Symbol.OfFunction;
import clutch.processor.python.resolve.Symbol.OfVariable;
import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Statement;
import clutch.processor.python.syntax.Statement.Branch;
import clutch.processor.python.syntax.Statement.FromImport;
import clutch.processor.python.syntax.Statement.FunctionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes through the statements of a file or a class body and binds names, as running it would. */
final class SymbolReader {
  private final Scope scope;
  private final Modules modules;
  private final SymbolTable table;

  SymbolReader(Scope scope, Modules modules, SymbolTable table) {
    this.scope = scope;
    this.modules = modules;
    this.table = table;
  }

  void read(List<Statement> statements) {
    statements.forEach(this::read);
  }

  private void read(Statement statement) {
    switch (statement) {
      case FunctionDefinition function -> bind(function);
      case Statement.ClassDefinition definition ->
          table.bind(
              definition.name(), new Symbol.OfClass(new ClassScope(scope, definition, modules)));
      case Statement.Variable variable ->
          bind(variable.name(), variable.hint(), variable.value(), false);
      case Statement.Attribute attribute -> {
        if (table.get(attribute.name()).isEmpty()) {
          bind(attribute.name(), attribute.hint(), attribute.value(), true);
        }
      }
      case Statement.TypeAlias alias -> table.bind(alias.name(), new Symbol.OfAlias(scope, alias));
      case Statement.All all -> table.readAll(all);
      case Statement.Import imported -> bind(imported);
      case FromImport imported -> bind(imported);
      case Statement.Delete delete -> table.remove(delete.name());
      case Statement.Conditional conditional -> branches(conditional.branches());
    }
  }

  /** An overload, a setter or a deleter joins what was there; another function takes its place. */
  private void bind(FunctionDefinition function) {
    List<Symbol> before = table.get(function.name());
    List<FunctionDefinition> definitions = new ArrayList<>();
    if (before.size() == 1
        && before.get(0) instanceof OfFunction earlier
        && (Decorators.isOverload(earlier.last()) || Decorators.isAccessor(function))) {
      definitions.addAll(earlier.definitions());
    }
    definitions.add(function);
    table.bind(function.name(), new OfFunction(scope, List.copyOf(definitions)));
    if (function.name().equals("__getattr__") && scope instanceof ModuleScope) {
      table.setOpen();
    }
  }

  /** A hint holds for later assignments too. */
  private void bind(
      String name, @Nullable Expression hint, @Nullable Expression value, boolean ofSelf) {
    Expression kept = hint;
    if (hint == null
        && table.get(name).size() == 1
        && table.get(name).get(0) instanceof OfVariable earlier) {
      kept = earlier.hint();
    }
    table.bind(name, new OfVariable(scope, name, kept, value, ofSelf));
    if (name.equals("__path__") && scope instanceof ModuleScope) {
      table.setOpen();
    }
  }

  private void bind(Statement.Import imported) {
    String alias = imported.alias();
    if (alias == null) {
      String top = ModuleNames.top(imported.module());
      table.bind(top, new Imported(top, null, false));
    } else {
      table.bind(
          alias, new Imported(imported.module(), null, alias.equals(imported.module())));
    }
  }

  private void bind(FromImport imported) {
    ModuleScope importing = scope.module();
    String module =
        ModuleNames.absolute(
            importing.qualifiedName(), importing.isPackage(), imported.level(), imported.module());
    String name = imported.name();
    if (name.equals("*")) {
      star(module);
      return;
    }
    String bound = imported.alias() == null ? name : imported.alias();
    boolean again = name.equals(imported.alias());
    if (module == null) {
      table.bind(bound, Symbol.Unknown.UNKNOWN);
    } else if (!module.equals(importing.qualifiedName())) {
      table.bind(bound, new Imported(module, name, again));
    } else if (table.get(name).isEmpty()) {
      // A package that imports from itself has a submodule in mind, whatever that name is bound to later.
      String submodule = module + "." + name;
      boolean isThere = importing.isPackage() && modules.finder().find(submodule) != null;
      table.bind(bound, isThere ? new Imported(submodule, null, again) : Symbol.Unknown.UNKNOWN);
    } else {
      table.bindAll(bound, table.get(name));
    }
  }

  private void star(@Nullable String module) {
    ModuleScope source = module == null ? null : modules.scope(module);
    if (source == null) {
      table.setOpen();
      return;
    }
    for (String name : source.starNames()) {
      table.bind(name, new Imported(source.qualifiedName(), name, true));
    }
    if (source.isOpen() || source.table().isAllUnknown()) {
      table.setOpen();
    }
  }

  private void branches(List<Branch> branches) {
    List<List<Branch>> chains = new ArrayList<>();
    for (Branch branch : branches) {
      if (!branch.otherwise() || chains.isEmpty()) {
        chains.add(new ArrayList<>());
      }
      chains.get(chains.size() - 1).add(branch);
    }
    chains.forEach(this::chain);
  }

  /** {@code if}, {@code elif} and {@code else}: the first branch whose condition is true is run. */
  private void chain(List<Branch> branches) {
    Map<String, List<Symbol>> before = table.snapshot();
    List<Map<String, List<Symbol>>> ways = new ArrayList<>();
    Certainty taken = Certainty.FALSE;
    for (int i = 0; i < branches.size() && taken != Certainty.TRUE; i++) {
      Branch branch = branches.get(i);
      boolean isElse = i > 0 && i == branches.size() - 1 && branch.condition() == null;
      Certainty holds = isElse ? Certainty.TRUE : judge(branch.condition());
      if (holds != Certainty.FALSE) {
        table.restore(before);
        read(branch.body());
        ways.add(table.snapshot());
      }
      taken = taken.or(holds);
    }
    if (taken != Certainty.TRUE) {
      ways.add(before);
    }
    table.restore(ways.get(0));
    ways.subList(1, ways.size()).forEach(table::merge);
  }

  private Certainty judge(@Nullable Expression condition) {
    return condition == null ? Certainty.UNKNOWN : modules.conditions().judge(condition);
  }
}
