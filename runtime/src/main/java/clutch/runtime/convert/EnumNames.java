package clutch.runtime.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an enum, and their names in Python.
 *
 * @param <E> the enum
 */
public final class EnumNames<E extends Enum<E>> {

  /** More would not help. */
  private static final int MOST_LISTED = 20;

  private final String type;
  private final Map<E, String> names = new HashMap<>();
  private final List<String> all = new ArrayList<>();
  private final Map<String, E> constants = new HashMap<>();

  /**
   * The constants of an enum.
   *
   * @param type its simple name, for messages
   * @param constants all of them, in their order
   * @param renamed those that have another name in Python
   */
  public EnumNames(String type, E[] constants, Map<E, String> renamed) {
    this.type = type;
    for (E constant : constants) {
      String name = renamed.getOrDefault(constant, constant.name());
      names.put(constant, name);
      all.add(name);
      this.constants.put(name, constant);
    }
  }

  /** A constant's name. */
  String of(@Nullable E constant) {
    @Nullable String name = names.get(constant);
    if (name == null) {
      throw Mismatch.unexpectedNull("a " + type);
    }
    return name;
  }

  /** The constant of that name, or null. */
  @Nullable E constant(String name) {
    return constants.get(name);
  }

  /** All names, in the order of the constants. */
  List<String> all() {
    return all;
  }

  /** Names in a message. */
  static String list(List<String> names) {
    if (names.isEmpty()) {
      return "no constants at all";
    }
    return names.size() <= MOST_LISTED
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_LISTED)) + " and " + (names.size() - MOST_LISTED) + " more";
  }
}
