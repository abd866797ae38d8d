package clutch.processor.python.resolve;

/** Where names are looked up. */
sealed interface Scope permits ModuleScope, ClassScope, TypeParameterScope {

  /** What a name stands for here, with all imports followed. */
  Symbol find(String name);

  /** The module that it lies in. */
  ModuleScope module();

  /** The name that what is declared here begins with: that of the module or class. */
  String qualifiedName();
}
