package clutch.processor.python;

import java.util.List;
import java.util.Map;

/**
 * A class.
 *
 * @param name its name, as {@link PythonType.Instance} has it
 * @param form what kind of class it is
 * @param typeParameters the names of its type variables, in order
 * @param bases its bases, with their type arguments; {@code builtins.object} included
 * @param members what it declares itself, by name, in the order of the file; {@code __init__} included if it is
 *     written
 * @param fields the fields of a dataclass, named tuple or typed dict, inherited ones first; none in other classes
 * @param isAbstract whether it has abstract methods that are left
 * @param open whether it may have more: an unknown base or metaclass, a {@code __getattr__}, a decorator
 *     that can't be judged
 */
public record PythonClass(
    String name,
    Form form,
    List<String> typeParameters,
    List<PythonType> bases,
    Map<String, PythonMember> members,
    List<Field> fields,
    boolean isAbstract,
    boolean open) {

  /** What kind of class it is. */
  public enum Form {
    /** Nothing special. */
    PLAIN,
    /** {@code @dataclass}. */
    DATACLASS,
    /** {@code NamedTuple}. */
    NAMED_TUPLE,
    /** {@code TypedDict}. */
    TYPED_DICT,
    /** {@code enum.Enum}: its members are {@link PythonMember.Variable}s whose type is a literal of it. */
    ENUM,
    /** {@code Protocol}: whatever has its members is an instance of it. */
    PROTOCOL
  }

  /**
   * A field of a dataclass, named tuple or typed dict.
   *
   * @param name its name
   * @param type its type
   * @param required whether it has to be given: no default, or {@code Required}
   * @param keywordOnly whether it is given by name only
   * @param inConstructor whether the constructor takes it at all: false with {@code field(init=False)}
   */
  public record Field(
      String name, PythonType type, boolean required, boolean keywordOnly, boolean inConstructor) {}
}
