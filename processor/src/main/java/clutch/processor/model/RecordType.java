package clutch.processor.model;

import clutch.processor.diagnostic.Position;
import clutch.processor.model.ValueType.UserType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record.
 *
 * @param name its name
 * @param isPublic whether it, and every type around it, is public
 * @param arguments its type arguments
 * @param form what it is in Python
 * @param target the class that it is an instance of in Python; null unless the form is {@link Form#INSTANCE}
 * @param components what it consists of, with its type arguments filled in
 * @param hasRival whether another constructor takes as many arguments as the canonical one
 */
public record RecordType(
    JavaName name,
    boolean isPublic,
    List<ValueType> arguments,
    Form form,
    @Nullable String target,
    List<Component> components,
    boolean hasRival)
    implements UserType {

  /** Copies the lists. */
  public RecordType {
    arguments = List.copyOf(arguments);
    components = List.copyOf(components);
  }

  /** What a record is in Python. */
  public enum Form {
    /** A dict. */
    DICT,
    /** An instance of a class. */
    INSTANCE,
    /** A tuple. */
    TUPLE
  }

  /**
   * A component of a record.
   *
   * @param position where it is
   * @param name its Java name, which is its accessor's
   * @param pythonName its name in Python
   * @param type its type
   * @param defaultIfEmpty whether it is left out where it is empty
   * @param erased the class that Java has for it while it runs, if its type is a type variable; else null
   */
  public record Component(
      Position position,
      String name,
      String pythonName,
      ValueType type,
      boolean defaultIfEmpty,
      @Nullable JavaName erased) {}

  /**
   * Whether Java could mistake another constructor for the canonical one: it takes as many arguments, and with the
   * type arguments filled in those of the canonical one may fit it as well or better.
   *
   * @return false if the record is not generic, as each argument then has its parameter's own type
   */
  public boolean isMistakable() {
    return hasRival && !arguments.isEmpty();
  }

  @Override
  public List<ValueType> parts() {
    return components.stream().map(Component::type).toList();
  }

  /** Says of which component each of them is the type, unless it is a type argument's fault. */
  @Override
  public Stream<Unsupported> unsupported() {
    List<Unsupported> given = arguments.stream().flatMap(ValueType::unsupported).distinct().toList();
    return given.isEmpty()
        ? components.stream()
            .flatMap(component -> component.type().unsupported().map(one -> of(component, one)))
            .distinct()
        : given.stream();
  }

  private Unsupported of(Component component, Unsupported type) {
    return type.text().endsWith(")")
        ? type
        : new Unsupported(
            "%s (%s of %s)".formatted(type.text(), component.name(), name.simpleName()), type.nearest());
  }
}
