package clutch.runtime.glue;

import clutch.runtime.convert.EnumConverter;
import clutch.runtime.convert.EnumNames;
import clutch.runtime.convert.MemberConverter;
import java.util.Map;

/** The types of enums. */
public final class EnumTypes {

  private EnumTypes() {}

  /**
   * An enum whose constants are their names.
   *
   * @param name the enum's simple name, for messages
   * @param constants all its constants, in their order
   * @param renamed those that have another name in Python
   * @param <E> the enum
   * @return the type
   */
  public static <E extends Enum<E>> PythonType<E> names(String name, E[] constants, Map<E, String> renamed) {
    return new PythonType<>(new EnumConverter<>(new EnumNames<>(name, constants, renamed)));
  }

  /**
   * An enum whose constants are members of an {@code enum.Enum}.
   *
   * @param name the enum's simple name, for messages
   * @param target the {@code enum.Enum}, {@code "module:Name"}
   * @param constants all the enum's constants, in their order
   * @param renamed those that have another name in Python
   * @param <E> the enum
   * @return the type
   */
  public static <E extends Enum<E>> PythonType<E> members(
      String name, String target, E[] constants, Map<E, String> renamed) {
    return new PythonType<>(new MemberConverter<>(target, new EnumNames<>(name, constants, renamed)));
  }
}
