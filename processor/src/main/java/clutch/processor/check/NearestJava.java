package clutch.processor.check;

import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Java type that one would declare for a hint, where that is simple. */
final class NearestJava {

  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("builtins.str", "String"),
          Map.entry("builtins.int", "long"),
          Map.entry("builtins.float", "double"),
          Map.entry("builtins.bool", "boolean"),
          Map.entry("builtins.bytes", "byte[]"),
          Map.entry("decimal.Decimal", "BigDecimal"),
          Map.entry("datetime.date", "LocalDate"),
          Map.entry("datetime.time", "LocalTime"),
          Map.entry("datetime.datetime", "LocalDateTime"),
          Map.entry("datetime.timedelta", "Duration"),
          Map.entry("uuid.UUID", "UUID"),
          Map.entry("pathlib.Path", "Path"));

  private static final Map<String, String> CONTAINERS =
      Map.of(
          "builtins.list", "List",
          "typing.Sequence", "List",
          "typing.Iterable", "List",
          "builtins.set", "Set",
          "builtins.frozenset", "Set",
          "typing.Iterator", "Iterator",
          "typing.Generator", "Iterator",
          "builtins.dict", "Map",
          "typing.Mapping", "Map");

  private static final Map<String, String> BOXES =
      Map.of("long", "Long", "double", "Double", "boolean", "Boolean");

  private NearestJava() {}

  /** Java source, or null if there is no simple one. */
  static @Nullable String of(PythonType type) {
    return switch (type) {
      case PythonType.Literal(String className, _) -> CLASSES.get(className);
      case PythonType.Union(var members) when members.size() == 2 && members.contains(Special.NONE) -> {
        String inner = boxed(members.get(members.indexOf(Special.NONE) == 0 ? 1 : 0));
        yield inner == null ? null : "Optional<" + inner + ">";
      }
      case PythonType.Instance(String name, var arguments) ->
          CONTAINERS.containsKey(name) ? container(CONTAINERS.getOrDefault(name, ""), arguments) : CLASSES.get(name);
      case PythonType.Tuple(var elements, boolean repeated) ->
          repeated ? container("List", elements) : null;
      default -> null;
    };
  }

  /** The same, of what is passed: no list becomes a tuple, and no Set a frozenset. */
  static @Nullable String toPass(PythonType type) {
    boolean isOfNone =
        type instanceof PythonType.Tuple
            || (type instanceof PythonType.Instance(String name, _) && name.equals("builtins.frozenset"));
    return isOfNone ? null : of(type);
  }

  private static @Nullable String container(String name, List<PythonType> arguments) {
    boolean isMap = name.equals("Map");
    if (arguments.size() < (isMap ? 2 : 1)) {
      return null;
    }
    String first = boxed(arguments.getFirst());
    String second = isMap ? boxed(arguments.get(1)) : "";
    return first == null || second == null ? null : name + "<" + first + (isMap ? ", " + second : "") + ">";
  }

  /** The same, as a type argument. */
  static @Nullable String boxed(PythonType type) {
    String text = type == Special.UNKNOWN ? "Object" : of(type);
    return text == null ? null : BOXES.getOrDefault(text, text);
  }
}
