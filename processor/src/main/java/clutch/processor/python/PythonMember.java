package clutch.processor.python;

import java.util.List;

/** What a name in a module or class stands for. */
public sealed interface PythonMember {

  /**
   * A function or method.
   *
   * @param kind how it is bound
   * @param signatures one, or one for each {@code @overload}
   */
  record Function(Kind kind, List<Signature> signatures) implements PythonMember {

    /** Copies the list. */
    public Function {
      signatures = List.copyOf(signatures);
    }
  }

  /** How a function is bound. */
  enum Kind {
    /** In a module, or a static method. */
    PLAIN,
    /** A method of an instance. */
    METHOD,
    /** {@code @classmethod}. */
    CLASS_METHOD
  }

  /**
   * A variable, an attribute or a property.
   *
   * @param type its type
   * @param writable false for {@code Final} and for a property without a setter
   */
  record Variable(PythonType type, boolean writable) implements PythonMember {}

  /**
   * A class.
   *
   * @param name its name, as {@link PythonType.Instance} has it
   */
  record ClassNamed(String name) implements PythonMember {}

  /**
   * A module.
   *
   * @param name its whole name
   */
  record ModuleNamed(String name) implements PythonMember {}

  /** Something is there, or may be, but what it is can't be known. */
  record Unknown() implements PythonMember {}
}
