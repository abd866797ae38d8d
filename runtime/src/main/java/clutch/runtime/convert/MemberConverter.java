package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;
import org.jspecify.annotations.Nullable;

/**
 * Constants of an enum as members of an {@code enum.Enum}: to Python the member of that name, from Python a
 * member, or a {@code str} with its name.
 *
 * @param <E> the enum
 */
public final class MemberConverter<E extends Enum<E>> implements OfNamedClass<E> {

  private final NamedClass named;
  private final EnumNames<E> names;

  /** A member's key among what is looked up. */
  private record Member(NamedClass named, String name) {}

  /**
   * An enum.
   *
   * @param target the class, {@code "module:Name"}
   * @param names its constants
   */
  public MemberConverter(String target, EnumNames<E> names) {
    this.named = NamedClass.of(target);
    this.names = names;
  }

  @Override
  public long toPython(OpenInterpreter interpreter, E value) {
    long member = member(interpreter, names.of(value));
    References.increment(member);
    return member;
  }

  /** Borrowed. */
  private long member(OpenInterpreter interpreter, String name) {
    return Lookups.of(interpreter).get(new Member(named, name), () -> find(interpreter, name));
  }

  private long find(OpenInterpreter interpreter, String name) {
    long type = type(interpreter);
    long member = ObjectProtocol.item(type, Lookups.of(interpreter).name(name));
    if (member == 0) {
      Exceptions.clear();
      throw new Mismatch(
          "%s has no member %s%s"
              .formatted(named, name, Lookups.of(interpreter).nearestAttribute(type, name)));
    }
    return member;
  }

  private long type(OpenInterpreter interpreter) {
    long type = named.in(interpreter);
    if (!KnownTypes.of(interpreter).isEnumeration(type)) {
      throw new Mismatch("%s is no enum.Enum, but %s".formatted(named, Description.of(type)));
    }
    return type;
  }

  @Override
  public E fromPython(OpenInterpreter interpreter, long object) {
    boolean isMember = Types.isInstance(object, type(interpreter));
    if (!isMember && (KnownTypes.of(interpreter).isMember(object) || !Types.isInstance(object, Constants.STR))) {
      throw Mismatch.expected("a member of %s, or its name".formatted(named), object);
    }
    String name = EnumConverter.nameOf(interpreter, object);
    @Nullable E constant = name == null ? null : names.constant(name);
    if (constant == null && isMember) {
      constant = byAlias(interpreter, object);
    }
    if (constant == null) {
      throw EnumConverter.unknown(interpreter, names.all(), name, object);
    }
    return constant;
  }

  /** A member has one name, but a constant may have been named after another of it. */
  private @Nullable E byAlias(OpenInterpreter interpreter, long object) {
    for (String name : names.all()) {
      long member = ObjectProtocol.item(type(interpreter), Lookups.of(interpreter).name(name));
      if (member == 0) {
        Exceptions.clear();
        continue;
      }
      References.decrement(member); // The class holds it.
      if (member == object) {
        return names.constant(name);
      }
    }
    return null;
  }

  @Override
  public NamedClass named() {
    return named;
  }
}
