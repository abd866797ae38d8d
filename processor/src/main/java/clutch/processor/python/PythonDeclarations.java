package clutch.processor.python;

import java.util.List;
import java.util.Optional;

/** Where modules and classes are looked up. */
public interface PythonDeclarations {

  /**
   * A module.
   *
   * @param name its whole name
   * @return the module; empty if no source or stub of it is found
   */
  Optional<PythonModule> module(String name);

  /**
   * Whether a module that is not found is known not to exist, rather than to lie where nothing was read.
   *
   * @param name its whole name
   * @return true if it lies in a package that was read as a whole, or if the names of all that could be are known
   */
  boolean isMissing(String name);

  /**
   * Names of modules that are found, for suggestions.
   *
   * @return whole names, those of the standard library included
   */
  List<String> moduleNames();

  /**
   * What a module imports whenever it is imported itself, as far as its source shows.
   *
   * @param name the module's whole name
   * @return whole names of modules, in the order of the file; without imports that may be skipped or may fail, and
   *     none of a stub's
   */
  default List<String> importsOf(String name) {
    return List.of();
  }

  /**
   * A class.
   *
   * @param name its name, as {@link PythonType.Instance} has it
   * @return the class; empty if it can't be read
   */
  Optional<PythonClass> classNamed(String name);

  /**
   * A member of a class or of its bases, in the order in which Python looks, with the type arguments of the base
   * filled in.
   *
   * @param type the instance whose class is searched
   * @param member the member's name
   * @return the member; {@link PythonMember.Unknown} if the class may have it where it can't be seen; empty if it
   *     surely has none
   */
  Optional<PythonMember> member(PythonType.Instance type, String member);

  /**
   * The names that {@link #member} finds, for suggestions.
   *
   * @param type the instance whose class is searched
   * @return names, those of {@code object} included
   */
  List<String> memberNames(PythonType.Instance type);

  /**
   * What a class is an instance of itself.
   *
   * @param className the class
   * @return its metaclass, or that of a base; {@code type} if none is written
   */
  PythonType.Instance metaclass(String className);

  /**
   * How a class is called to make an instance: by {@code __init__}, {@code __new__}, its fields, or its metaclass.
   *
   * @param type the instances to make
   * @return one signature or several, the result of each being the instance; empty if that can't be known
   */
  List<Signature> constructors(PythonType.Instance type);

  /**
   * An instance seen as one of a base of its class: {@code list[int]} as {@code Iterable} is {@code Iterable[int]}.
   *
   * @param type the instance
   * @param base the name of a class
   * @return the instance of the base; empty if it is none, as far as can be seen
   */
  Optional<PythonType.Instance> asInstanceOf(PythonType.Instance type, String base);

  /**
   * Whether all bases of a class can be seen.
   *
   * @param className the class
   * @return false if {@link #asInstanceOf} may miss something
   */
  boolean areBasesKnown(String className);
}
