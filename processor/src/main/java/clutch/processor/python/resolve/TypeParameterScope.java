package clutch.processor.python.resolve;

import clutch.processor.python.syntax.Statement.TypeParameter;
import java.util.List;

/**
 * The type parameters in brackets behind a name.
 *
 * @param outer the scope around
 * @param parameters the parameters
 */
record TypeParameterScope(Scope outer, List<TypeParameter> parameters) implements Scope {

  /** The scope with the parameters, or the outer one if there are none. */
  static Scope of(Scope outer, List<TypeParameter> parameters) {
    return parameters.isEmpty() ? outer : new TypeParameterScope(outer, parameters);
  }

  @Override
  public Symbol find(String name) {
    for (TypeParameter parameter : parameters) {
      if (parameter.name().equals(name)) {
        return new Symbol.OfTypeParameter(this, parameter);
      }
    }
    return outer.find(name);
  }

  @Override
  public ModuleScope module() {
    return outer.module();
  }

  @Override
  public String qualifiedName() {
    return outer.qualifiedName();
  }
}
