package clutch.processor.python.resolve;

import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonType;
import clutch.processor.python.resolve.TypeVariables.TypeVariable;
import java.util.List;

/**
 * What the line of a class says.
 *
 * @param form what kind of class it is
 * @param parameters its type parameters
 * @param bases its bases, each an instance or a tuple
 * @param hasUnknownBase whether it has a base that is not among them
 * @param metaclass what its metaclass, or that of a base, may do
 * @param isDecorated whether a decorator may have changed it
 */
record Header(
    Form form,
    List<TypeVariable> parameters,
    List<PythonType> bases,
    boolean hasUnknownBase,
    Metaclass metaclass,
    boolean isDecorated) {

  /** What a metaclass may do. */
  enum Metaclass {
    /** What {@code type} does. */
    PLAIN,
    /** It sees to it that no instance is made while there are abstract methods. */
    ABSTRACT,
    /** It has a {@code __call__} of its own, so that constructors say nothing. */
    CALLED,
    /** It may do anything. */
    UNKNOWN;

    Metaclass with(Metaclass other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  List<String> parameterNames() {
    return parameters.stream().map(TypeVariable::name).toList();
  }
}
