package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Constants of an enum by their names: to Python as a {@code str}, from Python from one, or from a member
 * of any {@code enum.Enum} that has such a name.
 *
 * @param <E> the enum
 */
public final class EnumConverter<E extends Enum<E>> implements Converter<E> {

  private final EnumNames<E> names;

  /**
   * An enum.
   *
   * @param names its constants
   */
  public EnumConverter(EnumNames<E> names) {
    this.names = names;
  }

  @Override
  public long toPython(OpenInterpreter interpreter, E value) {
    return Strings.toPython(names.of(value));
  }

  @Override
  public E fromPython(OpenInterpreter interpreter, long object) {
    String name = nameOf(interpreter, object);
    @Nullable E constant = name == null ? null : names.constant(name);
    if (constant == null) {
      throw unknown(interpreter, names.all(), name, object);
    }
    return constant;
  }

  /** The name in a str, or of a member; null if it is neither, or a member without a name. */
  static @Nullable String nameOf(OpenInterpreter interpreter, long object) {
    // First: members of a StrEnum are str, too.
    if (KnownTypes.of(interpreter).isMember(object)) {
      try (Owned name = new Owned(Attributes.get(object, "name"))) {
        return Types.isInstance(name.borrow(), Constants.STR) ? Strings.fromPython(name.borrow()) : null;
      }
    }
    return Types.isInstance(object, Constants.STR) ? Strings.fromPython(object) : null;
  }

  /** Something else was there. */
  static Mismatch unknown(OpenInterpreter interpreter, List<String> names, @Nullable String name, long object) {
    String got = Description.of(object);
    if (name != null && Constants.typeOf(object) != Constants.STR) {
      got += " '" + name + "'";
    }
    return new Mismatch(
        "expected one of %s, got %s%s"
            .formatted(
                EnumNames.list(names), got, name == null ? "" : Lookups.of(interpreter).nearest(names, name)));
  }
}
