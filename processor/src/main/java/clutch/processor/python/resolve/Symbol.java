package clutch.processor.python.resolve;

import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Statement.FunctionDefinition;
import clutch.processor.python.syntax.Statement.TypeAlias;
import clutch.processor.python.syntax.Statement.TypeParameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name in a scope was bound to, as far as a look at the file can tell. */
sealed interface Symbol {

  /** A class. */
  record OfClass(ClassScope scope) implements Symbol {}

  /** A function: its overloads, or a property with its setter. */
  record OfFunction(Scope scope, List<FunctionDefinition> definitions) implements Symbol {

    FunctionDefinition last() {
      return definitions.get(definitions.size() - 1);
    }
  }

  /**
   * A variable.
   *
   * @param ofSelf whether only a method gives it a value
   */
  record OfVariable(
      Scope scope, String name, @Nullable Expression hint, @Nullable Expression value, boolean ofSelf)
      implements Symbol {

    String qualifiedName() {
      return ModuleNames.join(scope.qualifiedName(), name);
    }
  }

  /** A {@code type} statement. */
  record OfAlias(Scope scope, TypeAlias alias) implements Symbol {}

  /** A type parameter in brackets. */
  record OfTypeParameter(Scope scope, TypeParameter parameter) implements Symbol {}

  /** A module. */
  record OfModule(String name) implements Symbol {}

  /**
   * What an import names; followed when it is asked for.
   *
   * @param module the module
   * @param name the name in it, or null for the module itself
   * @param again whether a stub means its users to have it: {@code import x as x}
   */
  record Imported(String module, @Nullable String name, boolean again) implements Symbol {}

  /** One of several: the condition between them can't be judged. */
  record OneOf(List<Symbol> alternatives) implements Symbol {}

  /** Nothing that is known. */
  enum Unknown implements Symbol {
    UNKNOWN
  }
}
