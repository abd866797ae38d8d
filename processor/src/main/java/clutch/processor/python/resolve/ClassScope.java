package clutch.processor.python.resolve;

import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.syntax.Statement.ClassDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a class body. */
final class ClassScope implements Scope {
  private final Scope outer;
  private final ClassDefinition definition;
  private final Modules modules;
  private final @Nullable Form functional;
  private @Nullable SymbolTable table;

  ClassScope(Scope outer, ClassDefinition definition, Modules modules) {
    this(outer, definition, modules, null);
  }

  /**
   * Makes the scope of a class.
   *
   * @param functional what kind of class it is, if a call makes it: {@code namedtuple("P", "x y")}
   */
  ClassScope(
      Scope outer, ClassDefinition definition, Modules modules, @Nullable Form functional) {
    this.outer = outer;
    this.definition = definition;
    this.modules = modules;
    this.functional = functional;
  }

  ClassDefinition definition() {
    return definition;
  }

  @Nullable Form functional() {
    return functional;
  }

  /** The scope around it with its type parameters: where its bases are looked up. */
  Scope header() {
    return TypeParameterScope.of(outer, definition.typeParameters());
  }

  /** Where its body looks further. As at run time, it does not see the names of a class around it. */
  private Scope around() {
    Scope around = outer instanceof ClassScope enclosing ? enclosing.around() : outer;
    return TypeParameterScope.of(around, definition.typeParameters());
  }

  /** The names of its body. Bound when first asked for. */
  SymbolTable table() {
    SymbolTable known = table;
    if (known == null) {
      known = new SymbolTable();
      table = known;
      new SymbolReader(this, modules, known).read(definition.body());
    }
    return known;
  }

  /** What a name of its body stands for; null if it has none of that name. */
  @Nullable Symbol own(String name) {
    List<Symbol> symbols = table().get(name);
    return symbols.isEmpty() ? null : modules.follow(symbols);
  }

  @Override
  public Symbol find(String name) {
    Symbol own = own(name);
    boolean isHere =
        own != null && !(own instanceof Symbol.OfVariable variable && variable.ofSelf());
    return isHere && own != null ? own : around().find(name);
  }

  @Override
  public ModuleScope module() {
    return outer.module();
  }

  @Override
  public String qualifiedName() {
    return ModuleNames.join(outer.qualifiedName(), definition.name());
  }
}
